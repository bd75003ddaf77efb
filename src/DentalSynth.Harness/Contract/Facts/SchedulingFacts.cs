using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System G: visits, their order in time and what was done at them.</summary>
internal static class SchedulingFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_patient_arrives_is_seated_and_is_dismissed_in_this_order",
            PracticeSystem.Scheduling,
            "DateTimeArrived <= DateTimeSeated <= DateTimeDismissed, all on the day of the visit",
            RuleFile.AppointmentTimes,
            new NoRows(
                """
                select format('appointment %s at %s: arrived %s, seated %s, dismissed %s', "AptNum", "AptDateTime",
                    "DateTimeArrived", "DateTimeSeated", "DateTimeDismissed")
                from raw.appointment
                where "AptStatus" = 2 and (
                    "DateTimeArrived" > "DateTimeSeated"
                    or "DateTimeSeated" > "DateTimeDismissed"
                    or "DateTimeArrived"::date is distinct from "AptDateTime"::date
                    or "DateTimeDismissed"::date is distinct from "AptDateTime"::date
                )
                """
            )
        ),
        new(
            "A_visit_that_took_place_has_completed_procedures_of_its_day",
            PracticeSystem.Scheduling,
            "production per appointment counts procedures with the appointment's key and date",
            RuleFile.CheckUp,
            new NoRows(
                """
                select format('appointment %s at %s', a."AptNum", a."AptDateTime")
                from raw.appointment as a
                where a."AptStatus" = 2 and not exists (
                    select
                    from raw.procedurelog as p
                    where p."AptNum" = a."AptNum" and p."ProcStatus" = 2 and p."ProcDate" = a."AptDateTime"::date
                )
                """
            )
        ),
        new(
            "Nothing_is_completed_at_a_visit_that_did_not_take_place",
            PracticeSystem.Scheduling,
            "a completed procedure belongs to a completed visit of the same patient",
            RuleFile.Attendance,
            new NoRows(
                """
                select format('procedure %s of patient %s at appointment %s of patient %s, status %s', p."ProcNum",
                    p."PatNum", a."AptNum", a."PatNum", a."AptStatus")
                from raw.procedurelog as p
                join raw.appointment as a on a."AptNum" = p."AptNum"
                where p."ProcStatus" = 2 and (a."AptStatus" <> 2 or a."PatNum" <> p."PatNum")
                """
            )
        ),
        new(
            "The_past_has_taken_place_and_the_future_has_not",
            PracticeSystem.Scheduling,
            "no visit after the practice's today is complete or broken, none before it is still to come",
            RuleFile.Attendance,
            new NoRows(
                """
                select format('appointment %s at %s, status %s', "AptNum", "AptDateTime", "AptStatus")
                from raw.appointment
                where ("AptStatus" in (2, 5) and "AptDateTime"::date > @as_of)
                    or ("AptStatus" = 1 and "AptDateTime"::date < @as_of)
                """
            )
        ),
        new(
            "No_chair_holds_two_visits_at_once",
            PracticeSystem.Scheduling,
            "visits in one operatory follow each other; each letter of the pattern is ten minutes",
            RuleFile.DayBook,
            new NoRows(
                """
                select format('appointment %s at %s for %s minutes, appointment %s at %s, chair %s', id, starts, minutes,
                    next_id, next_starts, chair)
                from (
                    select
                        "AptNum" as id,
                        "Op" as chair,
                        "AptDateTime" as starts,
                        10 * length("Pattern") as minutes,
                        lead("AptNum") over by_chair as next_id,
                        lead("AptDateTime") over by_chair as next_starts
                    from raw.appointment
                    where "AptStatus" in (1, 2) and "Op" > 0
                    window by_chair as (partition by "Op" order by "AptDateTime", "AptNum")
                ) as visit
                where starts + minutes * interval '1 minute' > next_starts
                """
            )
        ),
        new(
            "A_recall_falls_due_after_the_visit_before",
            PracticeSystem.Scheduling,
            "the next hygiene visit is due after the last one",
            RuleFile.Recall,
            new NoRows(
                """
                select format('recall %s: due %s, last visit %s', "RecallNum", "DateDue", "DatePrevious")
                from raw.recall
                where "DateDue" > '1900-01-01' and "DatePrevious" > '1900-01-01' and "DateDue" <= "DatePrevious"
                """
            )
        ),
    ];
}
