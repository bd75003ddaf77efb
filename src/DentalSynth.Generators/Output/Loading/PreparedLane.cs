using System.Globalization;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>The part of a load that went through one further connection, prepared to be committed with the rest.</summary>
/// <remarks>The load's record, which the main connection commits, decides: with it the part is committed, without it
/// rolled back, now or, after a crash, when the next load starts.</remarks>
/// <param name="Gid">Its global id: <c>dentalsynth-load-part</c>.</param>
internal sealed record PreparedLane(string Gid)
{
    private const string Prefix = "dentalsynth";

    /// <summary>Returns the part of a load with the number given.</summary>
    public static PreparedLane Of(Guid load, int part) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{load:N}-{part}"));

    /// <summary>Ends what loads that were killed between two commits have left in this database.</summary>
    public static async Task RecoverAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Sql =
            $"SELECT gid FROM pg_prepared_xacts WHERE database = current_database() AND gid LIKE '{Prefix}-%-%'";
        var left = await connection
            .QueryAsync(Sql, row => new PreparedLane(row.GetString(0)), cancellationToken)
            .ConfigureAwait(false);
        if (left.Count == 0)
        {
            return;
        }

        var record = await LoadRecords.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        foreach (var lane in left)
        {
            var isDecided = record is not null && lane.Gid.Contains($"{record.Id:N}", StringComparison.Ordinal);
            var end = isDecided ? lane.CommitAsync(connection) : lane.RollBackAsync(connection);
            await end.ConfigureAwait(false);
        }
    }

    /// <summary>Prepares the transaction that is open on the connection.</summary>
    public Task PrepareAsync(NpgsqlConnection connection) =>
        connection.ExecuteAsync($"PREPARE TRANSACTION '{Gid}'", CancellationToken.None);

    /// <summary>Makes the part's rows visible.</summary>
    public Task CommitAsync(NpgsqlConnection connection) =>
        connection.ExecuteAsync($"COMMIT PREPARED '{Gid}'", CancellationToken.None);

    private Task RollBackAsync(NpgsqlConnection connection) =>
        connection.ExecuteAsync($"ROLLBACK PREPARED '{Gid}'", CancellationToken.None);
}
