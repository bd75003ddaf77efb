using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System E: what families are asked for, and what comes of it.</summary>
internal static class StatementFacts
{
    // What patients paid on the procedures of a statement in the thirty days after it.
    private const string Answers = """
        with answers as (
            select
                s."StatementNum" as id,
                s."DateSent" as sent,
                s."Mode_" as mode,
                s."DateSent" + 30 < @as_of as is_over,
                coalesce(sum(p."SplitAmt"::numeric(12, 2)), 0) as paid
            from raw.statement as s
            left join raw.statementprod as i on i."StatementNum" = s."StatementNum" and i."ProdType" = 1
            left join (
                select split.* from raw.paysplit as split
                join raw.payment as pay on pay."PayNum" = split."PayNum" and pay."PayType" <> 0
                where split."SplitAmt" > 0
            ) as p on p."ProcNum" = i."FKey" and p."DatePay" between s."DateSent" + 1 and s."DateSent" + 30
            group by s."StatementNum"
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_statement_asks_for_what_is_open_on_its_procedures",
            PracticeSystem.Collection,
            "its balance less what insurance is expected to pay is what its procedures have open on its day, to the cent",
            RuleFile.Statements,
            new NoRows(
                """
                with entries as (
                    select "ProcNum" as id, "ProcDate" as day, "ProcFee"::numeric(12, 2) as amount
                    from raw.procedurelog
                    union all
                    select "ProcNum", "DateCP", -("InsPayAmt"::numeric(12, 2) + "WriteOff"::numeric(12, 2))
                    from raw.claimproc
                    where "Status" in (1, 4)
                    union all
                    select "ProcNum", "DatePay", -"SplitAmt"::numeric(12, 2) from raw.paysplit
                    union all
                    select "ProcNum", "AdjDate", "AdjAmt"::numeric(12, 2) from raw.adjustment
                )
                select format('statement %s of %s: asks for %s, open %s', s."StatementNum", s."DateSent",
                    (s."BalTotal" - s."InsEst")::numeric(12, 2), sum(e.amount))
                from raw.statement as s
                left join raw.statementprod as i on i."StatementNum" = s."StatementNum" and i."ProdType" = 1
                left join entries as e on e.id = i."FKey" and e.day <= s."DateSent"
                group by s."StatementNum"
                having sum(e.amount) is distinct from (s."BalTotal" - s."InsEst")::numeric(12, 2)
                """
            )
        ),
        new(
            "A_statement_is_answered_by_what_is_paid_on_it_within_30_days",
            PracticeSystem.Collection,
            "int_billing_statements counts patients' payments on the statement's procedures, from the day after it",
            RuleFile.Statements,
            new NoRows(
                $"""
                {Answers}
                select format('statement %s: paid %s, int_billing_statements %s', coalesce(a.id, b.billing_statement_id),
                    a.paid, b.paid_within_30_days)
                from answers as a
                full join int.int_billing_statements as b on b.billing_statement_id = a.id
                where a.paid is distinct from b.paid_within_30_days
                """
            )
        ),
        new(
            "The_response_rate_of_a_month_is_answered_over_judged_statements",
            PracticeSystem.Collection,
            "int_statement_metrics, by month and delivery: only statements that are more than 30 days old are judged",
            RuleFile.Statements,
            new NoRows(
                $"""
                {Answers}
                select format('%s by %s: %s of %s, int_statement_metrics %s', to_char(month, 'YYYY-MM'), method, r.answered,
                    r.judged, m.rate)
                from (
                    select
                        date_trunc('month', sent)::date as month,
                        case mode when 0 then 'mail' when 1 then 'in person' when 2 then 'email' else 'electronic' end
                            as method,
                        count(*) filter (where is_over) as judged,
                        count(*) filter (where is_over and paid > 0) as answered
                    from answers
                    group by 1, 2
                ) as r
                full join (
                    select metric_month as month, delivery_method as method, judged_after_30_days as judged,
                        response_rate_30_days as rate
                    from int.int_statement_metrics
                ) as m using (month, method)
                where r.judged is distinct from m.judged
                    or round(r.answered / nullif(r.judged, 0)::numeric, 4) is distinct from m.rate
                """
            )
        ),
        new(
            "Between_two_and_three_of_five_statements_are_answered_within_30_days",
            PracticeSystem.Collection,
            "with something, on what they ask for",
            RuleFile.PaymentHabit,
            new ShareBetween(
                $"""
                {Answers}
                select count(*) filter (where paid > 0), count(*)
                from answers
                where is_over
                """,
                0.40,
                0.60
            )
        )
        {
            FromPatients = 300,
        },
    ];
}
