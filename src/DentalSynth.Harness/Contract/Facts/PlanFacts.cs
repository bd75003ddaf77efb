using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What a treatment plan says: what comes first, what it costs, when it was looked at last.</summary>
internal static class PlanFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "What_hurts_comes_first_and_looks_come_last",
            PracticeSystem.Fees,
            "root canals and surgery are urgent, then fillings and gums, then crowns, then replacements",
            RuleFile.Priority,
            new NoRows(
                """
                select format('procedure %s, %s: priority %s, on the plan %s', p."ProcNum", code."ProcCode", p."Priority", a."Priority")
                from raw.treatplanattach as a
                join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
                join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                where code."ProcCode" <> 'D0470' and (
                    p."Priority" <> a."Priority"
                    or p."Priority" is distinct from case
                        when code."ProcCode" ~ '^D(33|7)' then 419
                        when code."ProcCode" ~ '^D(1351|1354|21|233|239|2930|3220|43)' then 414
                        when code."ProcCode" ~ '^D(27|2949|2950|62|67)' then 416
                        when code."ProcCode" ~ '^D(5|60|9944)' then 418
                        when code."ProcCode" ~ '^D(997|2962)' then 423
                    end
                )
                """
            )
        ),
        new(
            "What_a_patient_is_to_pay_is_what_the_plans_leave",
            PracticeSystem.Fees,
            "of what is allowed, to the cent; plans are expected to pay their percentage at most, and nothing for looks",
            RuleFile.PlanEstimate,
            new NoRows(
                """
                select format('line %s: %s allowed of %s, plans %s and %s, patient %s', t."ProcTPNum", t."FeeAllowed", t."FeeAmt",
                    t."PriInsAmt", t."SecInsAmt", t."PatAmt")
                from raw.proctp as t
                where t."PatAmt"::numeric(12, 2) <> t."FeeAllowed"::numeric(12, 2) - t."PriInsAmt"::numeric(12, 2)
                        - t."SecInsAmt"::numeric(12, 2)
                    or t."FeeAllowed" > t."FeeAmt"
                    or t."PriInsAmt"::numeric(12, 2) > round(t."FeeAllowed"::numeric(12, 2) * greatest(t."CatPercUCR", 0)::numeric / 100, 2)
                    or (t."PriInsAmt" > 0 and (
                        t."ProcCode" ~ '^D(997|2962)'
                        or not exists (select from raw.patplan as plan where plan."PatNum" = t."PatNum")
                    ))
                """
            )
        ),
        new(
            "Half_of_the_covered_work_that_is_planned_gets_the_whole_percentage",
            PracticeSystem.Fees,
            "45 to 65 %: deductible and annual maximum take from the rest",
            RuleFile.PlanEstimate,
            new ShareBetween(
                """
                select
                    count(*) filter (
                        where "PriInsAmt"::numeric(12, 2) = round("FeeAllowed"::numeric(12, 2) * "CatPercUCR"::numeric / 100, 2)
                    ),
                    count(*)
                from raw.proctp
                where "CatPercUCR" > 0
                """,
                0.45,
                0.65
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "A_plan_that_waits_is_looked_at_every_sixty_days_at_least_twice",
            PracticeSystem.Fees,
            "planned work is touched on its day, then on the first open day after each sixty days, once these have passed",
            RuleFile.PlanReview,
            new NoRows(
                $"""
                {OpenDays.Calendar},
                reviews as (
                    select p."ProcNum" as id, p."DateTP" as planned, p."DateTStamp"::date as touched, number, c.opens as day
                    from raw.procedurelog as p
                    cross join generate_series(1, 24) as number
                    join calendar as c on c.day = p."DateTP" + 60 * number
                    where p."ProcStatus" = 1 and coalesce(p."AptNum", 0) = 0 and c.opens < @as_of
                        and p."ProcNum" in (select "ProcNum" from raw.treatplanattach)
                )
                select format('procedure %s planned on %s, touched on %s, to be looked at on %s', id, planned, touched,
                    array_agg(day order by day))
                from reviews
                group by id, planned, touched
                having not bool_or(touched = day) or touched < max(day) filter (where number <= 2)
                """
            )
        ),
    ];
}
