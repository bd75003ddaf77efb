using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System D: what is owed, recomputed from the raw rows and compared with what the models say.</summary>
internal static class ReceivableFacts
{
    // Fee = insurance paid + write-off + patient paid + adjustments as a reduction + balance.
    private const string Balances = """
        with credits as (
            select "ProcNum" as id, "InsPayAmt"::numeric(12, 2) + "WriteOff"::numeric(12, 2) as amount
            from raw.claimproc
            where "Status" in (1, 4)
            union all
            select "ProcNum", "SplitAmt"::numeric(12, 2)
            from raw.paysplit
            union all
            select "ProcNum", -"AdjAmt"::numeric(12, 2)
            from raw.adjustment
        ),
        owed as (
            select
                p."ProcNum" as id,
                p."PatNum" as patient,
                @as_of - p."ProcDate" as days,
                p."ProcFee"::numeric(12, 2) - coalesce(sum(c.amount), 0) as balance
            from raw.procedurelog as p
            left join credits as c on c.id = p."ProcNum"
            where p."ProcStatus" = 2
            group by p."ProcNum"
        ),
        aged as (
            select
                *,
                case
                    when days between 0 and 30 then '0-30'
                    when days between 31 and 60 then '31-60'
                    when days between 61 and 90 then '61-90'
                    when days > 90 then '90+'
                end as bucket
            from owed
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Every_completed_procedure_is_accounted_for_to_the_cent",
            PracticeSystem.Receivables,
            "fee = insurance paid + write-off + patient paid + adjustments + balance, and int_ar_balance says the same",
            RuleFile.Balance,
            new NoRows(
                $"""
                {Balances}
                select format('procedure %s: balance %s, int_ar_balance %s', coalesce(o.id, b.procedure_id), o.balance,
                    b.current_balance)
                from owed as o
                full join int.int_ar_balance as b on b.procedure_id = o.id
                where o.balance is distinct from b.current_balance
                """
            )
        ),
        new(
            "A_procedure_that_is_paid_in_full_is_at_zero",
            PracticeSystem.Receivables,
            "where the payments cover the fee nothing is left open, not even a fraction of a cent",
            RuleFile.Balance,
            new NoRows(
                $"""
                {Balances}
                select format('procedure %s: int_ar_balance %s, open %s', o.id, b.current_balance, b.is_open)
                from owed as o
                join int.int_ar_balance as b on b.procedure_id = o.id
                where o.balance = 0 and (b.current_balance <> 0 or b.is_open)
                union all
                select 'no procedure is paid in full'
                where @patients >= 100 and not exists (select from owed where balance = 0)
                """
            )
        ),
        new(
            "No_balance_is_negative",
            PracticeSystem.Receivables,
            "nobody has paid more for a procedure than it cost",
            RuleFile.Waiver,
            new NoRows(
                $"""
                {Balances}
                select format('procedure %s: balance %s', id, balance)
                from owed
                where balance < 0
                """
            )
        ),
        new(
            "The_aging_buckets_cover_what_is_owed_once",
            PracticeSystem.Receivables,
            "0-30, 31-60, 61-90 and 90+ of mart_ar_summary are the balances of these ages, and together all of AR",
            RuleFile.Balance,
            new NoRows(
                $"""
                {Balances},
                modelled as (
                    select bucket, sum(amount) as amount
                    from marts.mart_ar_summary
                    cross join lateral (values
                        ('0-30', balance_0_30_days),
                        ('31-60', balance_31_60_days),
                        ('61-90', balance_61_90_days),
                        ('90+', balance_over_90_days)
                    ) as buckets(bucket, amount)
                    group by bucket
                ),
                counted as (
                    select bucket, sum(balance) as amount
                    from aged
                    group by bucket
                )
                select format('bucket %s: owed %s, mart_ar_summary %s', coalesce(c.bucket, m.bucket, 'of no age'), c.amount,
                    m.amount)
                from counted as c
                full join modelled as m on m.bucket = c.bucket
                where coalesce(c.amount, 0) <> coalesce(m.amount, 0) or (c.bucket is null and c.amount is not null)
                """
            )
        ),
        new(
            "No_aging_bucket_is_empty",
            PracticeSystem.Receivables,
            "at every age something is owed, so that the AR dashboard has something to show",
            RuleFile.PaymentHabit,
            new NoRows(
                $"""
                {Balances}
                select format('bucket %s', wanted.bucket)
                from (values ('0-30'), ('31-60'), ('61-90'), ('90+')) as wanted(bucket)
                where not exists (select from aged as a where a.bucket = wanted.bucket and a.balance > 0)
                """
            )
        )
        {
            FromPatients = 5_000,
        },
        new(
            "A_patients_balance_is_the_sum_of_its_aging_buckets",
            PracticeSystem.Receivables,
            "patient.BalTotal is Bal_0_30 to BalOver90 together, none of them negative",
            RuleFile.PatientBalance,
            new NoRows(
                """
                select format('patient %s: %s in all, %s + %s + %s + %s', "PatNum", "BalTotal", "Bal_0_30", "Bal_31_60",
                    "Bal_61_90", "BalOver90")
                from raw.patient
                where "BalTotal"::numeric(12, 2) is distinct from "Bal_0_30"::numeric(12, 2)
                        + "Bal_31_60"::numeric(12, 2) + "Bal_61_90"::numeric(12, 2) + "BalOver90"::numeric(12, 2)
                    or least("Bal_0_30", "Bal_31_60", "Bal_61_90", "BalOver90") < 0
                """
            )
        ),
    ];
}
