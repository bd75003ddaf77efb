using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>Who keeps up with hygiene.</summary>
internal static class HygieneFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_hygiene_recall_is_kept_up_to_sixty_days_after_it_is_due",
            PracticeSystem.Patients,
            "compliance: the next hygiene visit takes place in the patient's recall interval, and sixty days of grace",
            RuleFile.Recall,
            new NoRows(
                """
                with intervals as (
                    select
                        "PatNum" as patient,
                        min(("RecallInterval" >> 24) % 256 * 12 + ("RecallInterval" >> 16) % 256) as months
                    from raw.recall
                    where not "IsDisabled"
                    group by "PatNum"
                ), visits as (
                    select
                        a."AptNum" as visit,
                        a."PatNum" as patient,
                        a."AptDateTime"::date as day,
                        lead(a."AptDateTime"::date) over (
                            partition by a."PatNum" order by a."AptDateTime", a."AptNum"
                        ) as next_day,
                        coalesce(i.months, 6) as months
                    from raw.appointment as a
                    left join intervals as i on i.patient = a."PatNum"
                    where a."IsHygiene" and a."AptStatus" = 2
                ), expected as (
                    select visit, patient, next_day, case
                        when next_day is not null
                            then next_day <= (day + months * interval '1 month')::date + 60
                        when (day + months * interval '1 month')::date + 60 < @as_of then false
                    end as is_kept
                    from visits
                )
                select format('visit %s of patient %s: next %s, kept %s; the mart says %s, %s',
                    coalesce(expected.visit, mart.appointment_id), expected.patient, expected.next_day,
                    expected.is_kept, mart.next_visit_date, mart.is_compliant)
                from expected
                full join marts.mart_hygiene_retention as mart on mart.appointment_id = expected.visit
                where expected.visit is null or mart.appointment_id is null
                    or (expected.next_day, expected.is_kept)
                        is distinct from (mart.next_visit_date, mart.is_compliant)
                """
            )
        ),
        new(
            "Who_had_a_cleaning_is_recalled_in_six_months",
            PracticeSystem.Patients,
            "a recall of six months, or of the months that the practice was asked for, due so long after the visit",
            RuleFile.Recall,
            new NoRows(
                """
                with load as (
                    select (options ->> 'RecallMonths')::int as months from dentalsynth.load
                ), cleaned as (
                    select distinct work."PatNum" as patient
                    from raw.procedurelog as work
                    join raw.procedurecode as code on code."CodeNum" = work."CodeNum"
                    where work."ProcStatus" = 2 and code."ProcCode" in ('D1110', 'D1120')
                )
                select format('patient %s', cleaned.patient)
                from cleaned, load
                where not exists (
                    select
                    from raw.recall as r
                    where r."PatNum" = cleaned.patient and not r."IsDisabled"
                        and r."RecallInterval" = load.months << 16
                        and r."DateDue" = (r."DatePrevious" + load.months * interval '1 month')::date
                )
                """
            )
        ),
        new(
            "The_hygiene_visits_of_a_patient_are_counted_in_their_order",
            PracticeSystem.Patients,
            "each has its number and the days since the one before",
            RuleFile.Recall,
            new NoRows(
                """
                with expected as (
                    select
                        a."AptNum" as visit,
                        count(earlier."AptNum") + 1 as number,
                        a."AptDateTime"::date - max(earlier."AptDateTime")::date as days
                    from raw.appointment as a
                    left join raw.appointment as earlier on earlier."PatNum" = a."PatNum" and earlier."IsHygiene"
                        and earlier."AptStatus" = 2
                        and (earlier."AptDateTime", earlier."AptNum") < (a."AptDateTime", a."AptNum")
                    where a."IsHygiene" and a."AptStatus" = 2
                    group by a."AptNum", a."AptDateTime"
                )
                select format('visit %s: number %s, %s days; the mart says %s, %s', expected.visit, expected.number,
                    expected.days, mart.visit_number, mart.days_since_previous_visit)
                from expected
                left join marts.mart_hygiene_retention as mart on mart.appointment_id = expected.visit
                where (expected.number, expected.days)
                    is distinct from (mart.visit_number, mart.days_since_previous_visit)
                """
            )
        ),
    ];
}
