using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Validation.Business;
using DentalSynth.Generators.Validation.Clinical;
using DentalSynth.Generators.Validation.Financial;
using DentalSynth.Generators.Validation.Integrity;
using Npgsql;

namespace DentalSynth.Generators.Validation;

/// <summary>Checks a practice: that its rows belong together, its money adds up and it works as a practice does.</summary>
public static class PracticeValidator
{
    /// <summary>Gets every check, area by area.</summary>
    public static IReadOnlyList<PracticeCheck> Checks { get; } =
    [
        .. In(
            CheckArea.Integrity,
            KeyChecks.All,
            ReferenceChecks.All,
            DateChecks.All,
            ColumnChecks.All,
            CodeChecks.All
        ),
        .. In(
            CheckArea.Financial,
            AmountChecks.All,
            PaymentChecks.All,
            ClaimChecks.All,
            ClaimTrailChecks.All,
            BalanceChecks.All
        ),
        .. In(CheckArea.Clinical, ChartChecks.All, ToothChecks.All, PerioChecks.All),
        .. In(
            CheckArea.Business,
            VisitChecks.All,
            BookingChecks.All,
            WorkingHoursChecks.All,
            HistoryChecks.All,
            SequenceChecks.All,
            OfficeChecks.All
        ),
    ];

    /// <summary>Asks every check of rows that were generated.</summary>
    /// <param name="rows">The rows of a whole practice.</param>
    /// <param name="options">What it was made from.</param>
    /// <param name="cancellationToken">Stops between two checks.</param>
    /// <returns>One finding per check, in the order of <see cref="Checks"/>.</returns>
    public static async Task<IReadOnlyList<CheckFinding>> ValidateAsync(
        IPracticeRows rows,
        GenerationOptions options,
        CancellationToken cancellationToken
    )
    {
        var practice = new CheckedPractice(rows, options);
        var findings = new CheckFinding[Checks.Count];
        await Parallel
            .ForAsync(
                0,
                Checks.Count,
                cancellationToken,
                (number, _) =>
                {
                    findings[number] = CheckFinding.Of(Checks[number], practice);
                    return ValueTask.CompletedTask;
                }
            )
            .ConfigureAwait(false);
        return findings;
    }

    /// <summary>Asks every check of the practice that a database holds, and first whether it is the one that was loaded.
    /// </summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="record">What was written down when it was loaded.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>One finding for the record, then one per check, in the order of <see cref="Checks"/>.</returns>
    /// <exception cref="LoadException">The database can't be reached or read.</exception>
    public static Task<IReadOnlyList<CheckFinding>> ValidateAsync(
        string connectionString,
        LoadRecord record,
        CancellationToken cancellationToken
    ) =>
        new LoadErrors(new NpgsqlConnectionStringBuilder(connectionString)).ExplainAsync<IReadOnlyList<CheckFinding>>(
            async () =>
            {
                var options = record.ReadOptions();
                var asLoaded = await RecordCheck
                    .FindAsync(connectionString, record, cancellationToken)
                    .ConfigureAwait(false);
                var rows = new LoadedRows(connectionString, record, cancellationToken);
                await using (rows.ConfigureAwait(false))
                {
                    return [asLoaded, .. await ValidateAsync(rows, options, cancellationToken).ConfigureAwait(false)];
                }
            }
        );

    private static IEnumerable<PracticeCheck> In(CheckArea area, params IEnumerable<PracticeCheck>[] checks) =>
        checks.SelectMany(all => all).Select(check => check with { Area = area });
}
