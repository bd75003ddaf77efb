using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What is looked into, called about and asked again, and how soon.</summary>
internal static class FollowUpFacts
{
    // Visits after which somebody asks how it is, and the day on which that is done.
    private const string Aftercare = $"""
        {OpenDays.Calendar},
        visits as (
            select distinct a."PatNum" as patient, c.opens as day, a."AptNum" as visit
            from raw.appointment as a
            join raw.procedurelog as p on p."AptNum" = a."AptNum"
            join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
            join calendar as c on c.day = a."AptDateTime"::date + 1
            where a."AptStatus" = 2 and c.opens < @as_of
                and (code."ProcCode" like 'D7%'
                    or code."ProcCode" in ('D3310', 'D3320', 'D3330', 'D4341', 'D4342', 'D4355'))
        ),
        calls as (
            select "PatNum" as patient, "CommDateTime"::date as day, count(*) as calls
            from raw.commlog
            where "CommType" = 427
            group by 1, 2
        )
        """;

    // Tasks about claims: what is looked into 37 days after it was sent, and what was denied.
    private const string ClaimTasks = $"""
        {OpenDays.Calendar},
        claims as (
            select "PatNum" as patient, c.opens as day, 11 as list, "InsPayEst" >= 500 as large
            from raw.claim
            join calendar as c on c.day = "DateSent" + 37
            where "InsPayEst" >= 95 and c.opens < @as_of
                and not coalesce("DateReceived" > '1900-01-01' and "DateReceived" <= c.opens, false)
            union all
            select "PatNum", "DateReceived", 12, "InsPayEst" >= 500
            from raw.claim
            where "InsPayEst" >= 95 and "ReasonUnderPaid" like 'Denied:%'
        ),
        wanted as (
            select patient, day, list, count(*) as claims, count(*) filter (where large) as urgent
            from claims
            group by patient, day, list
        ),
        given as (
            select "KeyNum" as patient, "DateTask" as day, "TaskListNum" as list, count(*) as tasks,
                count(*) filter (where "PriorityDefNum" = 290) as urgent
            from raw.task
            where "TaskListNum" in (11, 12)
            group by 1, 2, 3
        )
        """;

    // Tasks and when they were taken up and done. What is done about a denied claim waits for the carrier.
    private const string Tasks = $"""
        {OpenDays.Calendar},
        tasks as (
            select t."TaskNum" as task, t."DateTask" as day, t."TaskListNum" = 12 as waits, t."TaskStatus" as status,
                min(h."DateTStamp"::date) filter (where h."TaskStatus" = 0) as seen,
                min(h."DateTStamp"::date) filter (where h."TaskStatus" = 1 and not h."IsNoteChange") as done
            from raw.task as t
            left join raw.taskhist as h on h."TaskNum" = t."TaskNum"
            group by t."TaskNum"
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_call_after_treatment_is_made_on_the_next_open_day_after_hard_work",
            PracticeSystem.Communication,
            "after an extraction, a root canal or scaling below the gums, once for each such visit at most",
            RuleFile.AftercareCall,
            new NoRows(
                $"""
                {Aftercare}
                select format('patient %s on %s: %s calls after %s such visits', patient, day, calls, count(visit))
                from calls
                left join visits using (patient, day)
                group by patient, day, calls
                having calls > count(visit)
                """
            )
        ),
        new(
            "Six_in_ten_visits_with_hard_work_are_called_about",
            PracticeSystem.Communication,
            "60 % of extractions, root canals and scalings are followed by a call",
            RuleFile.AftercareCall,
            new ShareBetween(
                $"""
                {Aftercare}
                select (select coalesce(sum(calls), 0) from calls)::bigint, (select count(*) from visits)
                """,
                0.57,
                0.63
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "A_claim_worth_95_dollars_is_looked_into_after_37_days_or_when_denied",
            PracticeSystem.Insurance,
            "each such claim that is denied, or not answered in time, is a task on that day; no other claim is",
            RuleFile.ClaimFollowUp,
            new NoRows(
                $"""
                {ClaimTasks}
                select format('patient %s on %s, list %s: %s claims, %s tasks', patient, day, list, claims, tasks)
                from wanted
                full join given using (patient, day, list)
                where claims is distinct from tasks
                """
            )
        ),
        new(
            "A_task_about_500_dollars_is_urgent_and_no_other_is",
            PracticeSystem.Scheduling,
            "a claim by what the plan is expected to pay, planned treatment by what it costs",
            RuleFile.TaskPriority,
            new NoRows(
                $"""
                {ClaimTasks},
                plans as (
                    select t."PatNum" as patient, c.opens as day, sum(p."ProcFee") as most
                    from raw.treatplan as t
                    join raw.treatplanattach as a on a."TreatPlanNum" = t."TreatPlanNum"
                    join raw.procedurelog as p on p."ProcNum" = a."ProcNum" and p."AptNum" = 0
                    join calendar as c on c.day = t."DateTP" + 45
                    group by 1, 2
                )
                select format('patient %s on %s, list %s: %s of %s tasks urgent, %s claims worth 500 dollars', patient, day,
                    list, given.urgent, tasks, wanted.urgent)
                from wanted
                join given using (patient, day, list)
                where wanted.urgent <> given.urgent
                union all
                select format('task %s: urgent %s, work of %s dollars at most', "TaskNum", "PriorityDefNum" = 290, most)
                from raw.task
                join plans on patient = "KeyNum" and day = "DateTask"
                where "TaskListNum" = 2 and "PriorityDefNum" = 290 and most < 500
                """
            )
        ),
        new(
            "A_task_is_taken_up_within_three_days_and_done_within_three_more",
            PracticeSystem.Scheduling,
            "or on the next open day; a denied claim is done with when it has been sent again",
            RuleFile.TaskTiming,
            new NoRows(
                $"""
                {Tasks}
                select format('task %s of %s: taken up on %s, done on %s', task, tasks.day, seen, done)
                from tasks
                left join calendar as first on first.day = tasks.day + 3
                left join calendar as second on second.day = seen + 3
                where coalesce(seen, @as_of) not between tasks.day and first.opens and (seen is not null or
                    first.opens < @as_of)
                    or done < seen or (not waits and done > second.opens)
                """
            )
        ),
        new(
            "One_task_in_four_is_taken_up_on_the_day_on_which_it_is_written",
            PracticeSystem.Scheduling,
            "each of the four days from the one on which it is written is as likely as the others",
            RuleFile.TaskTiming,
            new ShareWithin(
                $"""
                {Tasks}
                select count(*) filter (where seen = day), count(*) from tasks where not waits and day < @as_of - 14
                """,
                _ => 0.25
            )
        )
        {
            FromPatients = 300,
        },
        new(
            "One_task_in_twenty_is_left_lying",
            PracticeSystem.Scheduling,
            "5 % of tasks older than three weeks have been looked at and not done",
            RuleFile.TaskTiming,
            new ShareBetween(
                $"""
                {Tasks}
                select count(*) filter (where status <> 2), count(*) from tasks where not waits and day < @as_of - 21
                """,
                0.03,
                0.07
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
