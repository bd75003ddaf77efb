using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>The four manual validation queries of the generator's documentation, as they are written there.</summary>
/// <remarks>The first joins claim lines, splits and adjustments side by side, so that it counts one of them once per row
/// of the others: a practice has to leave room for that.</remarks>
internal static class ValidationQueries
{
    private const string BalancesSideBySide = """
        SELECT
            p."ProcNum",
            p."ProcFee" -
            COALESCE(SUM(cp."InsPayAmt"), 0) -
            COALESCE(SUM(ps."SplitAmt"), 0) -
            COALESCE(SUM(a."AdjAmt"), 0) as ar_balance
        FROM raw.procedurelog p
        LEFT JOIN raw.claimproc cp ON p."ProcNum" = cp."ProcNum"
        LEFT JOIN raw.paysplit ps ON p."ProcNum" = ps."ProcNum"
        LEFT JOIN raw.adjustment a ON p."ProcNum" = a."ProcNum"
        GROUP BY p."ProcNum", p."ProcFee"
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Validation_query_1_finds_no_negative_balance",
            PracticeSystem.Receivables,
            "financial balancing: the number of procedures with ar_balance < -0.01 is 0",
            RuleFile.Waiver,
            new NoRows(
                $"""
                select format('procedure %s: ar_balance %s', "ProcNum", ar_balance)
                from (
                {BalancesSideBySide}
                ) balances
                where ar_balance < -0.01
                """
            )
        ),
        new(
            "Validation_query_2_finds_no_split_without_a_payment",
            PracticeSystem.Payments,
            "referential integrity: the number of splits whose payment is missing is 0",
            RuleFile.Payments,
            new NoRows(
                """
                SELECT format('paysplit %s -> payment %s', ps."SplitNum", ps."PayNum") FROM raw.paysplit ps
                LEFT JOIN raw.payment p ON ps."PayNum" = p."PayNum"
                WHERE p."PayNum" IS NULL
                """
            )
        ),
        new(
            "Validation_query_3_finds_no_procedure_before_2023",
            PracticeSystem.Scheduling,
            "date ranges: the earliest procedure is of 2023-01-01 or later; the models drop older rows",
            RuleFile.DayBook,
            new NoRows(
                """
                select format('earliest procedure %s, latest %s', earliest_procedure, latest_procedure)
                from (
                    SELECT
                        MIN("ProcDate") as earliest_procedure,
                        MAX("ProcDate") as latest_procedure
                    FROM raw.procedurelog
                ) as dates
                where earliest_procedure < '2023-01-01'
                """
            )
        ),
        new(
            "Validation_query_4_finds_that_all_dbt_tests_pass",
            PracticeSystem.Foundation,
            "dbt test: all tests pass, and each was asked",
            RuleFile.Generator,
            new NoDbtTestFails()
        ),
    ];
}
