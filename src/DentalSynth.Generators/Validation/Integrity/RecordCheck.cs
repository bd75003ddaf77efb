using System.Globalization;
using DentalSynth.Generators.Output.Extending;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Generators.Validation.Integrity;

/// <summary>Holds the tables of a database against the record of the load: rows that fit together may be others.</summary>
internal static class RecordCheck
{
    private static readonly PracticeCheck Check = new(
        "Every_table_holds_the_rows_that_were_loaded",
        "Rows and their hash are those of dentalsynth.load_table, in every table of schema raw.",
        _ => []
    );

    /// <summary>Returns the tables that are not as they were loaded.</summary>
    public static async Task<CheckFinding> FindAsync(
        string connectionString,
        LoadRecord record,
        CancellationToken cancellationToken
    )
    {
        var connections = new LoadConnections(new NpgsqlConnectionStringBuilder(connectionString));
        await using (connections.ConfigureAwait(false))
        {
            var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = connection.ConfigureAwait(false);
            var changed = await LoadedContent
                .ChangedAsync(connection, record.Tables, cancellationToken)
                .ConfigureAwait(false);
            var offenders = changed.Select(table => new Offender(
                table.Table.ToString(),
                Difference(table.Loaded, table.Found)
            ));
            return new(Check, changed.Count, [.. offenders.Take(CheckFinding.MostShown)]);
        }
    }

    private static string Difference(TableDigest? loaded, TableDigest? found) =>
        (loaded?.Rows ?? 0) == (found?.Rows ?? 0)
            ? "not the rows that were loaded"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(found, "no")} rows, {Count(loaded, "none")} were loaded"
            );

    private static string Count(TableDigest? table, string nothing) =>
        table?.Rows.ToString("N0", CultureInfo.InvariantCulture) ?? nothing;
}
