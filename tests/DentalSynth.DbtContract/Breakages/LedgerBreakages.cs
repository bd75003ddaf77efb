namespace DentalSynth.DbtContract.Breakages;

internal static class LedgerBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a carrier's payment that the models leave out",
            "AR_is_fees_less_all_that_was_paid_written_off_and_adjusted",
            ["same_row_count_as_stg_opendental__claimproc_source_opendental_claimproc_"],
            """
            update raw.claimproc set "ProcDate" = '2022-06-01'
            where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
            """
        ),
        new(
            "a patient's payment that the models leave out",
            "The_collection_rate_is_what_came_in_of_what_could_be_expected",
            ["same_row_count_as_stg_opendental__paysplit_source_opendental_paysplit_"],
            """
            update raw.paysplit set "DatePay" = '2022-06-01'
            where "SplitNum" = (
                select min(s."SplitNum")
                from raw.paysplit as s
                join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
                where s."UnearnedType" = 0
            )
            """
        ),
        new(
            "work that is owed by nobody",
            "Every_completed_procedure_is_paid_or_stands_in_AR",
            ["completed_work_is_paid_or_owed", "running_balance_ends_at_the_balance"],
            """
            delete from raw.patient
            where "PatNum" = (
                select p."PatNum" from raw.procedurelog as p
                where p."ProcStatus" = 2 and not exists (select from raw.paysplit as s where s."ProcNum" = p."ProcNum")
                    and not exists (select from raw.claimproc as c where c."ProcNum" = p."ProcNum")
                order by p."ProcNum"
                limit 1
            )
            """
        ),
        new(
            "an adjustment that the models leave out",
            "The_transaction_history_of_a_patient_ends_at_the_balance",
            ["same_row_count_as_stg_opendental__adjustment_source_opendental_adjustment_"],
            """
            update raw.adjustment set "AdjDate" = '2022-06-01'
            where "AdjNum" = (select min("AdjNum") from raw.adjustment where "ProcNum" <> 0)
            """
        ),
        new(
            "a debtor whom the snapshot leaves out",
            "The_aging_snapshot_of_today_is_what_is_owed_today",
            ["running_balance_ends_at_the_balance"],
            """
            delete from raw.patient
            where "PatNum" = (select max("PatNum") from raw.patient where "BalTotal" > 0)
            """
        ),
        new(
            "a code with two standard fees",
            null,
            ["transactions_sum_to_the_balance"],
            """
            insert into raw.fee
            select (jsonb_populate_record(f, jsonb_build_object('FeeNum', (select max("FeeNum") + 1 from raw.fee)))).*
            from raw.fee as f
            where f."FeeSched" = 1 and f."CodeNum" = (
                select min("CodeNum") from raw.procedurelog where "ProcStatus" = 2
            )
            """
        ),
    ];
}
