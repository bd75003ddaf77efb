using System.Globalization;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>The part of a load on an additional connection, prepared for a two-phase commit.</summary>
/// <remarks>The load record, committed by the main connection, decides: with it the part is committed, without it
/// rolled back, now or after a crash by the next load.</remarks>
/// <param name="Gid">Its global id: <c>dentalsynth-load-part</c>.</param>
internal sealed record PreparedLane(string Gid)
{
    private const string Prefix = "dentalsynth";

    /// <summary>Returns a part of a load by its number.</summary>
    public static PreparedLane Of(Guid load, int part) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{load:N}-{part}"));

    /// <summary>Cleans up after loads killed between two commits; no load may be running.</summary>
    /// <returns>A description of the cleanup; null if there was nothing to do.</returns>
    /// <exception cref="LoadException">The part belongs to another user.</exception>
    public static async Task<string?> RecoverAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Sql =
            $"SELECT gid FROM pg_prepared_xacts WHERE database = current_database() AND gid LIKE '{Prefix}-%-%'";
        var left = await connection
            .QueryAsync(Sql, row => new PreparedLane(row.GetString(0)), cancellationToken)
            .ConfigureAwait(false);
        var record = await LoadRecords.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        var decided = left.Where(lane => record is not null && lane.BelongsTo(record.Id)).ToList();
        foreach (var lane in left)
        {
            var isDecided = decided.Contains(lane);
            await lane.EndAsync(connection, isDecided ? "COMMIT" : "ROLLBACK").ConfigureAwait(false);
        }

        if (record is not null)
        {
            await LoadRecords.CompleteAsync(connection, cancellationToken).ConfigureAwait(false);
        }

        return Told(decided.Count, left.Count - decided.Count);
    }

    public Task PrepareAsync(NpgsqlConnection connection) =>
        connection.ExecuteAsync($"PREPARE TRANSACTION '{Gid}'", CancellationToken.None);

    /// <summary>Commits the part.</summary>
    public Task CommitAsync(NpgsqlConnection connection) =>
        connection.ExecuteAsync($"COMMIT PREPARED '{Gid}'", CancellationToken.None);

    private static string? Told(int committed, int rolledBack) =>
        committed > 0
            ? $"The last load was killed when it was complete but for {committed} part(s): they are there now."
        : rolledBack > 0
            ? $"A load was killed before it was complete: what it had prepared, {rolledBack} part(s), is undone."
        : null;

    private bool BelongsTo(Guid load) => Gid.StartsWith($"{Prefix}-{load:N}-", StringComparison.Ordinal);

    private async Task EndAsync(NpgsqlConnection connection, string how)
    {
        var sql = $"{how} PREPARED '{Gid}'";
        try
        {
            await connection.ExecuteAsync(sql, CancellationToken.None).ConfigureAwait(false);
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new LoadException(
                $"a load that was killed has left a part of itself in {connection.Database}, which keeps tables locked: "
                    + $"have the user who loaded, or a superuser, run {sql}",
                refusal
            );
        }
    }
}
