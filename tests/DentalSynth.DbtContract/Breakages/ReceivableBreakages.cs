namespace DentalSynth.DbtContract.Breakages;

internal static class ReceivableBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "work that the models leave out because it is too old",
            "Every_completed_procedure_is_accounted_for_to_the_cent",
            ["same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_"],
            """
            update raw.procedurelog set "ProcDate" = '2022-06-01'
            where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 2)
            """
        ),
        new(
            "a procedure of before 2023",
            "Validation_query_3_finds_no_procedure_before_2023",
            ["same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_"],
            """
            update raw.procedurelog set "ProcDate" = '2022-12-31'
            where "ProcNum" = (select max("ProcNum") from raw.procedurelog)
            """
        ),
        new(
            "paid work whose payment the models leave out",
            "A_procedure_that_is_paid_in_full_is_at_zero",
            ["same_row_count_as_stg_opendental__claimproc_source_opendental_claimproc_"],
            """update raw.claimproc set "ProcDate" = '2022-06-01' where "Status" = 1"""
        ),
        new(
            "a payment beyond what was owed",
            "No_balance_is_negative",
            ["in_range_int_ar_balance_current_balance__0"],
            """
            update raw.paysplit as s set "SplitAmt" = p."ProcFee" + 1
            from raw.procedurelog as p
            where p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2 and s."UnearnedType" = 0 and s."SplitAmt" > 0
            """
        ),
        new(
            "a payment beyond what was owed, side by side",
            "Validation_query_1_finds_no_negative_balance",
            ["in_range_int_ar_balance_current_balance__0"],
            """
            update raw.paysplit as s set "SplitAmt" = 2 * p."ProcFee"
            from raw.procedurelog as p
            where p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2 and s."UnearnedType" = 0 and s."SplitAmt" > 0
            """
        ),
        new(
            "a debtor who is no patient",
            "The_aging_buckets_cover_what_is_owed_once",
            ["aging_buckets_cover_ar_once"],
            """
            delete from raw.patient
            where "PatNum" = (
                select p."PatNum" from raw.procedurelog as p
                where p."ProcStatus" = 2 and not exists (select from raw.paysplit as s where s."ProcNum" = p."ProcNum")
                    and not exists (select from raw.claimproc as c where c."ProcNum" = p."ProcNum")
                order by p."ProcNum" desc
                limit 1
            )
            """
        ),
        new(
            "a month without work",
            "No_aging_bucket_is_empty",
            [],
            """
            update raw.procedurelog set "ProcDate" = "ProcDate" - 31 where "ProcDate" >= '2026-01-31'::date - 31
            """
        ),
        new(
            "a patient whose balance is not its buckets",
            "A_patients_balance_is_the_sum_of_its_aging_buckets",
            ["source_aging_agrees_with_open_procedures"],
            """
            update raw.patient set "BalTotal" = "BalTotal" + 1 where "PatNum" = (select min("PatNum") from raw.patient)
            """
        ),
    ];
}
