using Npgsql;

namespace DentalSynth.Generators.Loading;

/// <summary>A load from its first connection to its commit. Disposing what is not committed leaves the database as it was.
/// </summary>
internal sealed class LoadSession : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder target;
    private readonly LoadConnections connections;
    private readonly List<LoadLane> lanes = [];
    private IReadOnlySet<string> filledBefore = new HashSet<string>();
    private bool isInDoubt;

    private LoadSession(NpgsqlConnectionStringBuilder target)
    {
        this.target = target;
        connections = new LoadConnections(target);
    }

    /// <summary>Gets the connections, the main one first.</summary>
    public IReadOnlyList<LoadLane> Lanes => lanes;

    /// <summary>Gets the load's id.</summary>
    public Guid Id { get; private set; }

    private NpgsqlConnection Main => lanes[0].Connection;

    /// <summary>Connects, ends what killed loads have left, and checks that the database may be loaded.</summary>
    /// <exception cref="LoadException">It may not, or it can't be reached.</exception>
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

    /// <summary>Commits the rows with the record, in all connections or in none.</summary>
    public async Task CommitAsync(LoadRecord record)
    {
        await EmptyWhatIsLeftAsync().ConfigureAwait(false);
        await LoadRecords.WriteAsync(Main, record, CancellationToken.None).ConfigureAwait(false);

        var further = lanes.Skip(1).Select((lane, index) => (lane.Connection, Part: PreparedLane.Of(Id, index + 1)));
        isInDoubt = true;
        foreach (var (connection, part) in further)
        {
            await part.PrepareAsync(connection).ConfigureAwait(false);
        }

        await Main.ExecuteAsync("COMMIT", CancellationToken.None).ConfigureAwait(false);
        foreach (var (connection, part) in further)
        {
            await part.CommitAsync(connection).ConfigureAwait(false);
        }

        isInDoubt = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var lane in lanes)
        {
            await lane.DisposeAsync().ConfigureAwait(false);
        }

        if (isInDoubt)
        {
            isInDoubt = false;
            await DecideAsync().ConfigureAwait(false);
        }

        await connections.DisposeAsync().ConfigureAwait(false);
    }

    private async Task PrepareAsync(int mostConnections, CancellationToken cancellationToken)
    {
        await OpenLaneAsync(cancellationToken).ConfigureAwait(false);
        await LoadLock.TakeAsync(Main, cancellationToken).ConfigureAwait(false);
        await PreparedLane.RecoverAsync(Main, cancellationToken).ConfigureAwait(false);
        Id = await NewIdAsync(cancellationToken).ConfigureAwait(false);
        var hasSchema = await RawSchema.ExistsAsync(Main, cancellationToken).ConfigureAwait(false);
        if (hasSchema)
        {
            await RawSchema.CheckAsync(Main, cancellationToken).ConfigureAwait(false);
            filledBefore = await RawRows.CheckAsync(Main, cancellationToken).ConfigureAwait(false);
            await OpenFurtherLanesAsync(mostConnections, cancellationToken).ConfigureAwait(false);
        }

        foreach (var lane in lanes)
        {
            await lane.Connection.ExecuteAsync("BEGIN", cancellationToken).ConfigureAwait(false);
        }

        if (!hasSchema)
        {
            await ApplySchemaAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task OpenFurtherLanesAsync(int mostConnections, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT current_setting('max_prepared_transactions')::integer";
        var most = await Main.QueryAsync(Sql, row => row.GetInt32(0), cancellationToken).ConfigureAwait(false);
        while (lanes.Count < Math.Min(mostConnections, most[0]))
        {
            await OpenLaneAsync(cancellationToken).ConfigureAwait(false);
            await LoadLock.TakeLaneAsync(lanes[^1].Connection, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task OpenLaneAsync(CancellationToken cancellationToken) =>
        lanes.Add(new LoadLane(await connections.OpenAsync(cancellationToken).ConfigureAwait(false)));

    // The server's to choose: nothing in the library draws from anything but the seed.
    private async Task<Guid> NewIdAsync(CancellationToken cancellationToken) =>
        (
            await Main.QueryAsync("SELECT gen_random_uuid()", row => row.GetGuid(0), cancellationToken)
                .ConfigureAwait(false)
        )[0];

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

    // What the last load filled and this one did not.
    private async Task EmptyWhatIsLeftAsync()
    {
        var left = filledBefore.Except(lanes.SelectMany(lane => lane.Tables).Select(table => table.Name)).ToList();
        if (left.Count > 0)
        {
            var tables = string.Join(", ", left.Select(table => $"raw.\"{table}\""));
            await Main.ExecuteAsync($"TRUNCATE {tables}", CancellationToken.None).ConfigureAwait(false);
        }
    }

    // The record in the database knows better than we do whether the main transaction has been committed.
    private async Task DecideAsync()
    {
        var connection = await connections.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await LoadLock.TakeAsync(connection, CancellationToken.None).ConfigureAwait(false);
            await PreparedLane.RecoverAsync(connection, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
