using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What patients sign, hand in and show, and what is filed and noted of their visits.</summary>
internal static class RecordFacts
{
    // A patient is new until the first visit that took place.
    private const string Firsts = $"with firsts as ({FirstVisits.Query})";

    private const string Insured = """exists (select from raw.patplan as plan where plan."PatNum" = patient)""";

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Whoever_is_operated_on_has_signed_for_it_that_day_and_nobody_else_has",
            PracticeSystem.Patients,
            "a visit on which a tooth is taken out has a consent, and there is no consent without such a visit",
            RuleFile.Consent,
            new NoRows(
                """
                with operations as (
                    select a."PatNum" as patient, a."AptDateTime"::date as day, count(distinct a."AptNum") as visits
                    from raw.appointment as a
                    join raw.procedurelog as p on p."AptNum" = a."AptNum"
                    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
                    where a."AptStatus" = 2 and p."ProcStatus" = 2 and c."ProcCode" like 'D7%'
                    group by 1, 2
                ),
                consents as (
                    select "PatNum" as patient, "DateTimeSheet"::date as day, count(*) as sheets
                    from raw.sheet
                    where "SheetType" = 6
                    group by 1, 2
                )
                select format('patient %s on %s: %s visits with surgery, %s consents', patient, day, o.visits, c.sheets)
                from operations as o
                full join consents as c using (patient, day)
                where o.visits is distinct from c.sheets
                """
            )
        ),
        new(
            "A_new_patient_tells_the_medical_history_once_on_paper_or_online",
            PracticeSystem.Patients,
            "at the first visit that takes place: a scanned form, or else the two forms that are filled in online",
            RuleFile.PaperForm,
            new NoRows(
                $"""
                {Firsts},
                told as (
                    select "PatNum" as patient, "DateCreated"::date as day, 'paper' as way
                    from raw.document
                    where "DocCategory" = 130
                    union all
                    select "PatNum", "DateTimeSheet"::date, case "SheetType" when 9 then 'person' else 'health' end
                    from raw.sheet
                    where "SheetType" in (9, 11)
                ),
                counted as (
                    select patient, array_agg(way order by way) as ways, min(day) as earliest, max(day) as latest
                    from told
                    group by patient
                )
                select format('patient %s, first visit on %s: told %s from %s to %s', patient, firsts.day, ways, earliest,
                    latest)
                from firsts
                full join counted using (patient)
                where coalesce(ways not in (array['paper'], array['health', 'person']), true)
                    or (earliest, latest) is distinct from (firsts.day, firsts.day)
                """
            )
        ),
        new(
            "Three_in_ten_new_patients_hand_in_a_paper_form",
            PracticeSystem.Patients,
            "the medical history of 29 % of those who have been here is a scan",
            RuleFile.PaperForm,
            new ShareBetween(
                $"""
                {Firsts}
                select count(*) filter (where exists (
                    select from raw.document as d where d."PatNum" = patient and d."DocCategory" = 130)), count(*)
                from firsts
                """,
                0.27,
                0.31
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "An_insurance_card_is_scanned_once_of_an_insured_patient_at_the_first_visit",
            PracticeSystem.Insurance,
            "who has no plan has no card, and nobody is asked for it twice",
            RuleFile.InsuranceCard,
            new NoRows(
                $"""
                {Firsts},
                cards as (
                    select "PatNum" as patient, count(*) as cards, min("DateCreated")::date as scanned
                    from raw.document
                    where "DocCategory" = 137
                    group by "PatNum"
                )
                select format('patient %s: %s cards scanned, from %s; first visit on %s', patient, cards, scanned, day)
                from cards
                left join firsts using (patient)
                where cards > 1 or scanned is distinct from day or not {Insured}
                """
            )
        ),
        new(
            "Half_of_the_insured_have_their_card_scanned",
            PracticeSystem.Insurance,
            "48 % of the insured who have been here",
            RuleFile.InsuranceCard,
            new ShareBetween(
                $"""
                {Firsts}
                select count(*) filter (where exists (
                    select from raw.document as d where d."PatNum" = patient and d."DocCategory" = 137)), count(*)
                from firsts
                where {Insured}
                """,
                0.46,
                0.50
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Every_x_ray_taken_is_filed_once_with_its_visit",
            PracticeSystem.Patients,
            "each completed procedure that takes an x-ray has one picture of that name and day; a photograph has none",
            RuleFile.Radiograph,
            new NoRows(
                """
                with taken as (
                    select p."PatNum" as patient, p."ProcDate" as day, c."Descript" as picture, count(*) as pictures
                    from raw.procedurelog as p
                    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
                    where p."ProcStatus" = 2 and c."ProcCode" between 'D0210' and 'D0399' and c."ProcCode" <> 'D0350'
                    group by 1, 2, 3
                ),
                filed as (
                    select "PatNum" as patient, "DateCreated"::date as day, "Description" as picture, count(*) as pictures
                    from raw.document
                    where "DocCategory" = 131
                    group by 1, 2, 3
                )
                select format('patient %s on %s, %s: %s taken, %s filed', patient, day, picture, t.pictures, f.pictures)
                from taken as t
                full join filed as f using (patient, day, picture)
                where t.pictures is distinct from f.pictures
                """
            )
        ),
        new(
            "A_plan_is_signed_when_600_dollars_of_it_are_accepted",
            PracticeSystem.Patients,
            "a plan is signed, and its scan filed, when work of 600 dollars is booked; never when it costs less in all",
            RuleFile.SignedPlan,
            new NoRows(
                """
                with scanned as (
                    select "PatNum" as patient, "DateCreated"::date as day, count(*) as scans
                    from raw.document
                    where "DocCategory" = 136
                    group by 1, 2
                ),
                plans as (
                    select t."TreatPlanNum" as plan, t."PatNum" as patient, t."DateTP" as day,
                        t."DateTSigned" is not null as signed, sum(p."ProcFee")::numeric as proposed,
                        coalesce(sum(p."ProcFee") filter (where p."AptNum" <> 0), 0)::numeric as booked
                    from raw.treatplan as t
                    join raw.treatplanattach as a on a."TreatPlanNum" = t."TreatPlanNum"
                    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
                    group by 1
                )
                select format('plan %s of patient %s on %s, signed %s, %s scans: %s of %s dollars booked', plan, patient, day,
                    signed, scans, booked, proposed)
                from plans
                full join scanned using (patient, day)
                where scans is distinct from nullif(signed::int, 0) or (booked >= 600 and not signed) or (proposed < 600 and signed)
                """
            )
        ),
        new(
            "A_note_tells_of_a_completed_procedure_by_its_name_on_its_day",
            PracticeSystem.Fees,
            "what is not done has no note yet, what is done has one at most",
            RuleFile.ProcedureNote,
            new NoRows(
                """
                select format('note %s on procedure %s of status %s: %s', n."ProcNoteNum", p."ProcNum", p."ProcStatus",
                    n."Note")
                from (select *, count(*) over (partition by "ProcNum") as notes from raw.procnote) as n
                join raw.procedurelog as p on p."ProcNum" = n."ProcNum"
                join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
                where p."ProcStatus" <> 2 or n.notes > 1 or n."EntryDateTime"::date <> p."ProcDate"
                    or not starts_with(n."Note", c."Descript" || '. ') or length(n."Note") <= length(c."Descript") + 2
                """
            )
        ),
        new(
            "Two_thirds_of_completed_procedures_have_a_note",
            PracticeSystem.Fees,
            "68 % of what is done is noted on",
            RuleFile.ProcedureNote,
            new ShareBetween(
                """
                select count(noted."ProcNum"), count(*)
                from raw.procedurelog as p
                left join (select distinct "ProcNum" from raw.procnote) as noted on noted."ProcNum" = p."ProcNum"
                where p."ProcStatus" = 2
                """,
                0.66,
                0.70
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Six_in_ten_patients_want_messages_as_text",
            PracticeSystem.Communication,
            "60 % of those who get messages from a program get texts, the others e-mail; nobody gets both",
            RuleFile.MessageMode,
            new ShareBetween(
                """
                select count(*) filter (where bool_and), count(*)
                from (
                    select bool_and("Mode_" = 5)
                    from raw.commlog
                    where "CommSource" in (1, 3) and "SentOrReceived" = 1
                    group by "PatNum"
                ) as patients
                """,
                0.57,
                0.63
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
