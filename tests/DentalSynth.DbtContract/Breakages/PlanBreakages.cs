namespace DentalSynth.DbtContract.Breakages;

/// <summary>What a treatment plan says: what comes first, what it costs, when it was looked at last.</summary>
internal static class PlanBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a root canal that can wait",
            "What_hurts_comes_first_and_looks_come_last",
            [],
            """
            update raw.procedurelog as p set "Priority" = 423
            from raw.procedurecode as code
            where code."CodeNum" = p."CodeNum" and code."ProcCode" like 'D33%'
            """
        ),
        new(
            "an estimate that forgets a dollar",
            "What_a_patient_is_to_pay_is_what_the_plans_leave",
            [],
            """
            update raw.proctp set "PatAmt" = "PatAmt" - 1 where "ProcTPNum" = (select min("ProcTPNum") from raw.proctp)
            """
        ),
        new(
            "estimates that take the deductible each time",
            "Half_of_the_covered_work_that_is_planned_gets_the_whole_percentage",
            [],
            """
            update raw.proctp set "PriInsAmt" = greatest(0, "PriInsAmt" - 50)
            """
        ),
        new(
            "a plan that was looked at a day late",
            "A_plan_that_waits_is_looked_at_every_sixty_days_at_least_twice",
            [],
            """
            update raw.procedurelog set "DateTStamp" = "DateTStamp" + interval '1 day' where "ProcStatus" = 1 and "DateTStamp"::date > "DateTP"
            """
        ),
    ];
}
