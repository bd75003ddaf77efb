using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System A: price lists, procedure codes, and what is presented, accepted and left to do.</summary>
internal static class TreatmentFacts
{
    // A procedure as it was shown to the patient for the first time, and whether it was done or is booked since.
    private const string Presented = """
        select distinct on (t."ProcNumOrig")
            date_trunc('month', t."DateTP")::date as month,
            t."FeeAmt"::numeric(12, 2) as fee,
            p."ProcStatus" = 2 or coalesce(a."AptStatus" = 1, false) as accepted
        from raw.proctp as t
        join raw.procedurelog as p on p."ProcNum" = t."ProcNumOrig"
        left join raw.appointment as a on a."AptNum" = p."AptNum"
        order by t."ProcNumOrig", t."DateTP", t."TreatPlanNum"
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Price_lists_show_the_fees_that_were_entered",
            PracticeSystem.Fees,
            "dim_fee_schedule counts the fees of each price list and has the lowest, the highest and their average",
            RuleFile.FeeSchedules,
            new NoRows(
                """
                select format('price list %s: %s fees from %s to %s, about %s; entered %s from %s to %s, about %s',
                    coalesce(d.fee_schedule_id, f.id), d.fee_count, d.min_fee, d.max_fee, d.average_fee,
                    f.fees, f.lowest, f.highest, f.average)
                from marts.dim_fee_schedule as d
                full join (
                    select
                        "FeeSched" as id,
                        count(*) as fees,
                        min("Amount"::numeric(12, 2)) as lowest,
                        max("Amount"::numeric(12, 2)) as highest,
                        round(avg("Amount"::numeric(12, 2)), 2) as average
                    from raw.fee
                    where coalesce("ClinicNum", 0) = 0 and coalesce("ProvNum", 0) = 0
                    group by "FeeSched"
                ) as f on f.id = d.fee_schedule_id
                where (d.fee_count, d.min_fee, d.max_fee, d.average_fee)
                    is distinct from (f.fees, f.lowest, f.highest, f.average)
                """
            )
        ),
        new(
            "A_code_costs_what_the_standard_price_list_says",
            PracticeSystem.Fees,
            "dim_procedure has every code once, with its one fee of the standard price list",
            RuleFile.Fees,
            new NoRows(
                """
                select format('code %s: %s in dim_procedure, %s in the price list', coalesce(d.procedure_code, f.code),
                    d.standard_fee, f.fee)
                from marts.dim_procedure as d
                full join (
                    select c."CodeNum" as id, c."ProcCode" as code, f."Amount"::numeric(12, 2) as fee
                    from raw.procedurecode as c
                    left join raw.fee as f on f."CodeNum" = c."CodeNum" and f."FeeSched" = 1
                        and coalesce(f."ClinicNum", 0) = 0 and coalesce(f."ProvNum", 0) = 0
                ) as f on f.id = d.procedure_code_id
                where d.standard_fee is distinct from f.fee or d.procedure_code is distinct from f.code
                """
            )
        ),
        new(
            "No_contract_is_dearer_than_the_standard_price_list",
            PracticeSystem.Fees,
            "what a plan allows for a code is at most what everybody else is charged",
            RuleFile.FeeSchedules,
            new NoRows(
                """
                select format('code %s: %s in price list %s, standard %s', f."CodeNum", f."Amount", f."FeeSched",
                    s."Amount")
                from raw.fee as f
                join raw.fee as s on s."CodeNum" = f."CodeNum" and s."FeeSched" = 1
                where f."Amount"::numeric(12, 2) > s."Amount"::numeric(12, 2)
                """
            )
        ),
        new(
            "Work_is_counted_once_under_its_code",
            PracticeSystem.Fees,
            "dim_procedure counts what was done of each code, and adds up what was charged for it",
            RuleFile.ProcedureCodes,
            new NoRows(
                """
                select format('code %s: %s times for %s in dim_procedure, %s times for %s by the procedures',
                    coalesce(d.procedure_code_id, p.id), d.times_completed, d.total_production, p.times, p.charged)
                from marts.dim_procedure as d
                full join (
                    select "CodeNum" as id, count(*) as times, sum("ProcFee"::numeric(12, 2)) as charged
                    from raw.procedurelog
                    where "ProcStatus" = 2
                    group by "CodeNum"
                ) as p on p.id = d.procedure_code_id
                where (d.times_completed, d.total_production) is distinct from (coalesce(p.times, 0), coalesce(p.charged, 0))
                """
            )
        ),
        new(
            "Presented_treatment_is_accepted_as_often_as_the_shown_plans_say",
            PracticeSystem.Fees,
            "by month, int_procedure_acceptance counts what was shown to patients, and what of it was done or is booked",
            RuleFile.TreatmentPlans,
            new NoRows(
                $"""
                select format('%s: %s of %s accepted, %s dollars; by the plans %s of %s, %s dollars',
                    coalesce(m.month, r.month), m.accepted, m.presented, m.fees, r.accepted, r.presented, r.fees)
                from (
                    select
                        date_trunc('month', presented_on)::date as month,
                        count(*) as presented,
                        count(*) filter (where is_accepted) as accepted,
                        sum(presented_fee) as fees
                    from int.int_procedure_acceptance
                    group by 1
                ) as m
                full join (
                    select
                        month,
                        count(*) as presented,
                        count(*) filter (where accepted) as accepted,
                        sum(fee) as fees
                    from (
                {Presented}
                    ) as shown
                    group by month
                ) as r on r.month = m.month
                where (m.presented, m.accepted, m.fees) is distinct from (r.presented, r.accepted, r.fees)
                """
            )
        ),
        new(
            "Most_presented_treatment_is_accepted",
            PracticeSystem.Fees,
            "65 to 92 % of the procedures that were shown to patients three months ago or earlier",
            RuleFile.Acceptance,
            new ShareBetween(
                """
                select count(*) filter (where is_accepted), count(*)
                from int.int_procedure_acceptance
                where days_since_presented > 90
                """,
                0.65,
                0.92
            )
        )
        {
            FromPatients = 100,
        },
        new(
            "What_remains_of_a_treatment_plan_is_what_was_not_done",
            PracticeSystem.Fees,
            "int_treatment_plan leaves the fees of the plan's procedures that are not completed, to the cent",
            RuleFile.PlanLines,
            new NoRows(
                """
                select format('plan %s: %s remain of %s, by the procedures %s of %s',
                    coalesce(m.treatment_plan_id, r.id), m.remaining_amount, m.presented_amount, r.remaining, r.presented)
                from int.int_treatment_plan as m
                full join (
                    select
                        a."TreatPlanNum" as id,
                        sum(p."ProcFee"::numeric(12, 2)) as presented,
                        coalesce(sum(p."ProcFee"::numeric(12, 2)) filter (where p."ProcStatus" <> 2), 0) as remaining
                    from raw.treatplanattach as a
                    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
                    group by a."TreatPlanNum"
                ) as r on r.id = m.treatment_plan_id
                where (m.presented_amount, m.remaining_amount) is distinct from (r.presented, r.remaining)
                """
            )
        ),
        new(
            "Four_in_five_accept_work_of_up_to_1000_dollars",
            PracticeSystem.Fees,
            "78 to 85 % of what was planned three months ago or earlier",
            RuleFile.Acceptance,
            new ShareBetween(
                """
                select count(*) filter (where p."ProcStatus" = 2 or p."AptNum" > 0), count(*)
                from raw.procedurelog as p
                where p."DateTP" < @as_of - 90 and p."ProcFee" <= 1000
                    and p."ProcNum" in (select "ProcNum" from raw.treatplanattach)
                """,
                0.78,
                0.85
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Three_in_five_accept_work_of_more_than_1000_dollars",
            PracticeSystem.Fees,
            "56 to 63 % of what was planned three months ago or earlier",
            RuleFile.Acceptance,
            new ShareBetween(
                """
                select count(*) filter (where p."ProcStatus" = 2 or p."AptNum" > 0), count(*)
                from raw.procedurelog as p
                where p."DateTP" < @as_of - 90 and p."ProcFee" > 1000
                    and p."ProcNum" in (select "ProcNum" from raw.treatplanattach)
                """,
                0.56,
                0.63
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
