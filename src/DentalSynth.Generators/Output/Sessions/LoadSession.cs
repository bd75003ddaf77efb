using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>A load from its first connection to its commit. Disposing without a commit changes nothing.</summary>
internal sealed class LoadSession : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder target;
    private readonly LoadConnections source;
    private readonly List<NpgsqlConnection> connections = [];
    private IReadOnlySet<string> filledBefore = new HashSet<string>();

    private LoadSession(NpgsqlConnectionStringBuilder target)
    {
        this.target = target;
        source = new LoadConnections(target);
    }

    /// <summary>Gets the lanes, one per connection.</summary>
    public IReadOnlyList<LoadLane> Lanes { get; private set; } = [];

    public Guid Id { get; private set; }

    /// <summary>Gets what a killed load had left and was cleaned up; null if nothing.</summary>
    public string? Recovered { get; private set; }

    /// <summary>Gets the main connection, whose commit decides; its transaction is open.</summary>
    public NpgsqlConnection Main => connections[0];

    /// <summary>Connects, cleans up after killed loads, and checks that the database may be loaded.</summary>
    /// <exception cref="LoadException">It may not be loaded or can't be reached.</exception>
    public static async Task<LoadSession> OpenAsync(LoadTarget target, CancellationToken cancellationToken)
    {
        var session = new LoadSession(TargetName.Check(target));
        try
        {
            await session.PrepareAsync(target.Connections, cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Empties the tables that only the previous load filled.</summary>
    public async Task EmptyWhatIsLeftAsync()
    {
        var left = filledBefore.Except(Lanes.SelectMany(lane => lane.Tables).Select(table => table.Name)).ToList();
        if (left.Count > 0)
        {
            var tables = string.Join(", ", left.Select(table => $"raw.\"{table}\""));
            await Main.ExecuteAsync($"TRUNCATE {tables}", CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Commits the rows and the record, in all connections or none.</summary>
    public async Task CommitAsync(LoadRecord record)
    {
        await EtlStatusRows.WriteAsync(Main, record, CancellationToken.None).ConfigureAwait(false);
        await LoadRecords.WriteAsync(Main, record, CancellationToken.None).ConfigureAwait(false);

        try
        {
            await CommitPartsAsync().ConfigureAwait(false);
        }
        catch (NpgsqlException)
        {
            await CloseAsync().ConfigureAwait(false);
            if (!await HasCommittedAsync().ConfigureAwait(false))
            {
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        await source.DisposeAsync().ConfigureAwait(false);
    }

    private async Task PrepareAsync(int mostConnections, CancellationToken cancellationToken)
    {
        connections.Add(await source.OpenAsync(cancellationToken).ConfigureAwait(false));
        await LoadLock.TakeAsync(Main, cancellationToken).ConfigureAwait(false);
        Recovered = await PreparedLane.RecoverAsync(Main, cancellationToken).ConfigureAwait(false);
        var mostPrepared = await AskServerAsync(cancellationToken).ConfigureAwait(false);
        if (await RawSchema.IsThereAsync(Main, cancellationToken).ConfigureAwait(false))
        {
            filledBefore = await RawRows.CheckAsync(Main, cancellationToken).ConfigureAwait(false);
            await OpenFurtherAsync(Math.Min(mostConnections, mostPrepared), cancellationToken).ConfigureAwait(false);
            await Main.ExecuteAsync("BEGIN", cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await Main.ExecuteAsync("BEGIN", cancellationToken).ConfigureAwait(false);
            await ApplySchemaAsync(cancellationToken).ConfigureAwait(false);
        }

        Lanes = [.. connections.Select(connection => new LoadLane(connection, filledBefore))];
    }

    // The server chooses the ID: the library draws only from the seed.
    private async Task<int> AskServerAsync(CancellationToken cancellationToken)
    {
        const string Sql = "SELECT gen_random_uuid(), current_setting('max_prepared_transactions')::integer";
        var answer = await Main.QueryAsync(Sql, row => (row.GetGuid(0), row.GetInt32(1)), cancellationToken)
            .ConfigureAwait(false);
        (Id, var mostPrepared) = answer[0];
        return mostPrepared;
    }

    private async Task OpenFurtherAsync(int wanted, CancellationToken cancellationToken)
    {
        while (connections.Count < wanted)
        {
            var connection = await source.OpenAsync(cancellationToken).ConfigureAwait(false);
            connections.Add(connection);
            await LoadLock.TakeLaneAsync(connection, cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync("BEGIN", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ApplySchemaAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Main.ExecuteAsync(RawSchema.Sql, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new LoadException(
                $"user {target.Username} may not create schema raw in {target.Database}: let its owner run "
                    + $"schema/create_tables.sql, or GRANT CREATE ON DATABASE {target.Database} TO {target.Username}",
                refusal
            );
        }
    }

    // The commit of the main connection decides.
    private async Task CommitPartsAsync()
    {
        var parts = Enumerable.Range(1, connections.Count - 1).Select(number => PreparedLane.Of(Id, number)).ToList();
        foreach (var (connection, part) in connections.Skip(1).Zip(parts))
        {
            await part.PrepareAsync(connection).ConfigureAwait(false);
        }

        if (parts.Count == 0)
        {
            await LoadRecords.CompleteAsync(Main, CancellationToken.None).ConfigureAwait(false);
        }

        await Main.ExecuteAsync("COMMIT", CancellationToken.None).ConfigureAwait(false);
        foreach (var part in parts)
        {
            await part.CommitAsync(Main).ConfigureAwait(false);
        }

        await LoadRecords.CompleteAsync(Main, CancellationToken.None).ConfigureAwait(false);
    }

    // If a commit fails, the record in the database shows whether it succeeded.
    private async Task<bool> HasCommittedAsync()
    {
        var held = await HeldPractice.OpenAsync(target, CancellationToken.None).ConfigureAwait(false);
        await using var _ = held.ConfigureAwait(false);
        return held.Record?.Id == Id;
    }

    private async Task CloseAsync()
    {
        foreach (var connection in connections)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }

        connections.Clear();
    }
}
