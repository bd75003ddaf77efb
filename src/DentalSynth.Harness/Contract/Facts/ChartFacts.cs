using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What is found, planned and prescribed.</summary>
internal static class ChartFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Nobody_is_prescribed_what_they_are_allergic_to_or_too_young_for",
            PracticeSystem.Patients,
            "no drug of an allergy on the chart, no tablets and rinses below 12, nothing controlled below 18",
            RuleFile.Prescription,
            new NoRows(
                """
                select format('prescription %s of %s to patient %s, born %s', r."RxNum", r."Drug", p."PatNum", p."Birthdate")
                from raw.rxpat as r
                join raw.patient as p on p."PatNum" = r."PatNum"
                where r."RxDate" < p."Birthdate" + case
                        when r."IsControlled" then interval '18 years'
                        when r."Drug" ~ '(tablet|capsule|rinse)$' then interval '12 years'
                        else interval '0 years'
                    end
                    or exists (
                        select
                        from raw.allergy as a
                        join raw.allergydef as d on d."AllergyDefNum" = a."AllergyDefNum"
                        join raw.medication as m on m."MedicationNum" = d."MedicationNum"
                        where a."PatNum" = r."PatNum" and m."RxCui"::text = r."RxCui"::text
                    )
                """
            )
        ),
        new(
            "Half_of_those_operated_on_get_something_for_pain",
            PracticeSystem.Patients,
            "55 % of the visits for surgery and root canals",
            RuleFile.Prescription,
            new ShareBetween(
                """
                select
                    count(*) filter (
                        where a."AptNum" in (
                            select p."AptNum"
                            from raw.rxpat as r
                            join raw.procedurelog as p on p."ProcNum" = r."ProcNum"
                            where r."Drug" ~ '^(Ibuprofen|Acetaminophen)'
                        )
                    ),
                    count(*)
                from raw.appointment as a
                join raw.appointmenttype as type on type."AppointmentTypeNum" = a."AppointmentTypeNum"
                where a."AptStatus" = 2 and type."AppointmentTypeName" in ('Surgery', 'Root Canal')
                """,
                0.54,
                0.56
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "An_illness_begins_in_life_and_ends_a_month_later_or_more",
            PracticeSystem.Patients,
            "between birth and the day on which the patient told of it",
            RuleFile.Onset,
            new NoRows(
                """
                select format('disease %s of patient %s: %s to %s, born %s, told on %s', d."DiseaseNum", p."PatNum", d."DateStart",
                    d."DateStop", p."Birthdate", d."DateTStamp")
                from raw.disease as d
                join raw.patient as p on p."PatNum" = d."PatNum"
                where d."DateStart" > '1900-01-01' and (
                    d."DateStart" not between p."Birthdate" and d."DateTStamp"::date
                    or (d."DateStop" > '1900-01-01' and d."DateStop" not between d."DateStart" + 30 and d."DateTStamp"::date)
                )
                """
            )
        ),
        new(
            "Three_in_four_patients_know_since_when_they_are_ill",
            PracticeSystem.Patients,
            "75 % of the illnesses have a date",
            RuleFile.Onset,
            new ShareBetween(
                """
                select count(*) filter (where "DateStart" > '1900-01-01'), count(*) from raw.disease
                """,
                0.74,
                0.76
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Work_is_found_at_the_age_for_it",
            PracticeSystem.Fees,
            "sealants from 6 to 14, caps of milk teeth up to 11, scaling from 25, crowns from 21, full dentures from 55",
            RuleFile.Diagnosis,
            new NoRows(
                """
                select format('procedure %s, %s, planned on %s for somebody born %s', p."ProcNum", code."ProcCode", p."DateTP",
                    patient."Birthdate")
                from raw.procedurelog as p
                join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                join raw.patient as patient on patient."PatNum" = p."PatNum"
                join (values
                    ('D1351', 6, 14), ('D2930', 3, 11), ('D3220', 3, 10), ('D7111', 5, 12), ('D4341', 30, 95), ('D4342', 25, 95),
                    ('D2740', 21, 95), ('D2750', 21, 95), ('D2790', 30, 95), ('D5110', 55, 99), ('D5120', 55, 99), ('D6010', 25, 85),
                    ('D9944', 21, 80), ('D2391', 6, 99), ('D7140', 14, 99), ('D3310', 12, 90)
                ) as found(code, youngest, oldest) on found.code = code."ProcCode"
                where p."ProcStatus" in (1, 2)
                    and extract(year from age(p."DateTP", patient."Birthdate")) not between found.youngest and found.oldest
                """
            )
        ),
        new(
            "One_examination_in_three_or_four_finds_work",
            PracticeSystem.Fees,
            "on 22 to 34 % of the days with an examination something is planned",
            RuleFile.Diagnosis,
            new ShareBetween(
                """
                select count(planned.patient), count(*)
                from (
                    select distinct p."PatNum" as patient, p."ProcDate" as day
                    from raw.procedurelog as p
                    join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                    where p."ProcStatus" = 2 and code."ProcCode" in ('D0120', 'D0150')
                ) as examination
                left join (
                    select distinct p."PatNum" as patient, p."DateTP" as day
                    from raw.treatplanattach as a
                    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
                ) as planned on (planned.patient, planned.day) = (examination.patient, examination.day)
                """,
                0.22,
                0.34
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Work_is_done_on_teeth_that_it_is_for",
            PracticeSystem.Fees,
            "front fillings in front teeth, each root canal in its kind of tooth, as many surfaces as the code says; where a tooth is "
                + "gone, only implants and bridges",
            RuleFile.Tooth,
            new NoRows(
                """
                select format('procedure %s, %s on tooth %s %s', p."ProcNum", code."ProcCode", p."ToothNum", p."Surf")
                from raw.procedurelog as p
                join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                left join (
                    select "PatNum" as patient, "ToothNum" as tooth, min("SecDateTEntry")::date as since
                    from raw.toothinitial
                    where "InitialType" = 0
                    group by 1, 2
                ) as gone on gone.patient = p."PatNum" and gone.tooth = p."ToothNum"
                cross join lateral (
                    select
                        p."ToothNum" in ('6', '7', '8', '9', '10', '11', '22', '23', '24', '25', '26', '27', 'C', 'D', 'E', 'F', 'G', 'H',
                            'M', 'N', 'O', 'P', 'Q', 'R') as is_front
                ) as tooth
                where p."ProcStatus" in (1, 2) and p."ToothNum" <> '' and (
                    (code."ProcCode" ~ '^D(233|331)' and not is_front)
                    or (code."ProcCode" ~ '^D(239|21)' and is_front)
                    or (code."ProcCode" = 'D3320' and p."ToothNum" not in ('4', '5', '12', '13', '20', '21', '28', '29'))
                    or (code."ProcCode" = 'D3330' and p."ToothNum" not in ('2', '3', '14', '15', '18', '19', '30', '31'))
                    or (code."ProcCode" ~ '^D72[234]0' and p."ToothNum" not in ('1', '16', '17', '32'))
                    or length(p."Surf") <> case
                        when code."ProcCode" in ('D2330', 'D2391', 'D2140') then 1
                        when code."ProcCode" in ('D2331', 'D2392', 'D2150') then 2
                        when code."ProcCode" in ('D2332', 'D2393', 'D2160') then 3
                        when code."ProcCode" in ('D2335', 'D2394', 'D2161') then 4
                    end
                    or (code."ProcCode" !~ '^D6' and gone.since < p."DateTP")
                )
                """
            )
        ),
        new(
            "Earlier_work_is_charted_for_one_in_five_new_patients_with_a_plan",
            PracticeSystem.Insurance,
            "21 to 25 % have had a cleaning elsewhere that their plan counts, as many the radiographs",
            RuleFile.InsuranceHistory,
            new ShareBetween(
                """
                select
                    (select count(*) from raw.procedurelog where "ProcStatus" = 4),
                    2 * count(*)
                from raw.patient as p
                where exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")
                    and exists (select from raw.appointment as a where a."PatNum" = p."PatNum" and a."AptStatus" = 2)
                """,
                0.21,
                0.245
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Earlier_work_is_charted_of_patients_with_a_plan_alone",
            PracticeSystem.Insurance,
            "what was done elsewhere counts against the limits of a plan: cleanings and bitewings, on the day of the first visit",
            RuleFile.InsuranceHistory,
            new NoRows(
                $"""
                select format('procedure %s, %s, of patient %s on %s', p."ProcNum", code."ProcCode", p."PatNum", p."DateTP")
                from raw.procedurelog as p
                join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                left join ({FirstVisits.Query}) as f on f.patient = p."PatNum"
                where p."ProcStatus" = 4 and (
                    code."ProcCode" not in ('D1110', 'D0274')
                    or p."DateTP" is distinct from f.day
                    or not exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")
                )
                """
            )
        ),
    ];
}
