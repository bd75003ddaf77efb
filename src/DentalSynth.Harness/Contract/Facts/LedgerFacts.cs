using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System D: what the summaries and histories of AR say, held against the raw rows.</summary>
internal static class LedgerFacts
{
    // What each completed procedure was charged, what came in and what was taken off.
    private const string Accounts = """
        with entries as (
            select "ProcNum" as id, "InsPayAmt"::numeric(12, 2) as paid, "WriteOff"::numeric(12, 2) as reduced
            from raw.claimproc
            where "Status" in (1, 4)
            union all
            select "ProcNum", "SplitAmt"::numeric(12, 2), 0 from raw.paysplit
            union all
            select "ProcNum", 0, -"AdjAmt"::numeric(12, 2) from raw.adjustment
        ),
        accounts as (
            select
                p."ProcNum" as id,
                p."PatNum" as patient,
                p."ProvNum" as provider,
                p."ProcFee"::numeric(12, 2) as fee,
                coalesce(sum(e.paid), 0) as paid,
                coalesce(sum(e.reduced), 0) as reduced
            from raw.procedurelog as p
            left join entries as e on e.id = p."ProcNum"
            where p."ProcStatus" = 2
            group by p."ProcNum"
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "AR_is_fees_less_all_that_was_paid_written_off_and_adjusted",
            PracticeSystem.Receivables,
            "in mart_ar_summary, for each patient and each provider who did the work",
            RuleFile.Balance,
            new NoRows(
                $"""
                {Accounts}
                select format('patient %s, provider %s: owed %s, mart_ar_summary %s', coalesce(o.patient, m.patient_id),
                    coalesce(o.provider, m.provider_id), o.amount, m.total_balance)
                from (
                    select patient, provider, sum(fee - paid - reduced) as amount
                    from accounts
                    group by patient, provider
                ) as o
                full join marts.mart_ar_summary as m on m.patient_id = o.patient and m.provider_id = o.provider
                where o.amount is distinct from m.total_balance
                """
            )
        ),
        new(
            "The_collection_rate_is_what_came_in_of_what_could_be_expected",
            PracticeSystem.Receivables,
            "in mart_ar_summary: all payments over the fees less write-offs and adjustments",
            RuleFile.PaymentHabit,
            new NoRows(
                $"""
                {Accounts}
                select format('patient %s, provider %s: %s of %s, mart_ar_summary %s', o.patient, o.provider, o.paid,
                    o.expected, m.collection_rate)
                from (
                    select patient, provider, sum(paid) as paid, sum(fee - reduced) as expected
                    from accounts
                    group by patient, provider
                ) as o
                join marts.mart_ar_summary as m on m.patient_id = o.patient and m.provider_id = o.provider
                where (o.expected > 0) <> (m.collection_rate is not null)
                    or abs(o.paid / nullif(o.expected, 0) - m.collection_rate) > 0.00005
                """
            )
        ),
        new(
            "Every_completed_procedure_is_paid_or_stands_in_AR",
            PracticeSystem.Receivables,
            "what is not settled is in mart_ar_summary, with its patient and provider, as something that is owed",
            RuleFile.Balance,
            new NoRows(
                $"""
                {Accounts}
                select format('procedure %s of patient %s: %s open, mart_ar_summary %s', a.id, a.patient,
                    a.fee - a.paid - a.reduced, m.total_balance)
                from accounts as a
                left join marts.mart_ar_summary as m on m.patient_id = a.patient and m.provider_id = a.provider
                where a.fee - a.paid - a.reduced <> 0
                    and (m.has_balance is not true or m.total_balance < a.fee - a.paid - a.reduced)
                """
            )
        ),
        new(
            "The_transaction_history_of_a_patient_ends_at_the_balance",
            PracticeSystem.Receivables,
            "the running balance of int_ar_transaction_history after the last transaction is what the patient owes",
            RuleFile.Balance,
            new NoRows(
                $"""
                {Accounts}
                select format('patient %s: owed %s, running balance %s', coalesce(o.patient, h.patient_id), o.amount,
                    h.running_balance)
                from (
                    select patient, sum(fee - paid - reduced) as amount
                    from accounts
                    group by patient
                ) as o
                full join (
                    select distinct on (patient_id) patient_id, running_balance
                    from int.int_ar_transaction_history
                    order by patient_id, transaction_number desc
                ) as h on h.patient_id = o.patient
                where o.amount is distinct from h.running_balance
                """
            )
        ),
        new(
            "The_aging_snapshot_of_today_is_what_is_owed_today",
            PracticeSystem.Receivables,
            "int_ar_aging_snapshot has every patient with completed work once for the practice's today",
            RuleFile.Balance,
            new NoRows(
                $"""
                {Accounts}
                select format('patient %s: owed %s, snapshots %s', coalesce(o.patient, s.patient_id), o.amount,
                    coalesce(s.amounts, 'none'))
                from (
                    select patient, sum(fee - paid - reduced) as amount
                    from accounts
                    group by patient
                ) as o
                full join (
                    select patient_id, string_agg(total_balance::text, ', ') as amounts
                    from int.int_ar_aging_snapshot
                    where snapshot_date = @as_of
                    group by patient_id
                ) as s on s.patient_id = o.patient
                where o.amount::text is distinct from s.amounts
                """
            )
        ),
    ];
}
