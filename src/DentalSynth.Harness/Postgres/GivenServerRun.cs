using Npgsql;

namespace DentalSynth.Harness.Postgres;

/// <summary>A run on a shared server, with its own databases that are dropped at the end.</summary>
/// <remarks>A connection with the run's name stays open during the run. The next run drops the databases of runs without
/// such a connection: they crashed.</remarks>
internal sealed class GivenServerRun : IPostgresHost
{
    public const string Prefix = "dentalsynth_run_";

    private const string Abandoned = $"""
        SELECT d.datname FROM pg_database AS d
        WHERE d.datname ~ '^{Prefix}[0-9a-f]+_' AND pg_catalog.pg_has_role(d.datdba, 'MEMBER')
          AND NOT EXISTS (SELECT FROM pg_stat_activity AS a
                          WHERE a.application_name = substring(d.datname FROM '^{Prefix}[0-9a-f]+'))
        """;

    private readonly NpgsqlConnection presence;
    private bool isKept;

    private GivenServerRun(NpgsqlConnection presence, NpgsqlConnectionStringBuilder settings, string run)
    {
        this.presence = presence;
        ConnectionString = settings.ConnectionString;
        DatabasePrefix = run + "_";
        Description =
            $"given ({GivenServer.Variable}: {settings.Host}:{settings.Port}, PostgreSQL {presence.ServerVersion})";
    }

    public string Description { get; }

    public string ConnectionString { get; }

    public string DatabasePrefix { get; }

    public static async Task<GivenServerRun> StartAsync(
        NpgsqlConnectionStringBuilder settings,
        string run,
        CancellationToken cancellationToken
    )
    {
        var own = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            ApplicationName = run,
            Pooling = false,
            KeepAlive = 30,
        };
        var presence = new NpgsqlConnection(own.ConnectionString);
        try
        {
            await presence.OpenAsync(cancellationToken);
            await DropAsync(presence, Abandoned, cancellationToken);
            return new GivenServerRun(presence, settings, run);
        }
        catch
        {
            await presence.DisposeAsync();
            throw;
        }
    }

    public bool Keep() => isKept = true;

    public async ValueTask DisposeAsync()
    {
        if (isKept)
        {
            await presence.DisposeAsync();
            return;
        }

        var own = $"SELECT datname FROM pg_database WHERE starts_with(datname, '{DatabasePrefix}')";
        await DropAsync(presence, own, CancellationToken.None);
        await presence.DisposeAsync();
    }

    private static async Task DropAsync(NpgsqlConnection connection, string query, CancellationToken cancellationToken)
    {
        foreach (var database in await NamesAsync(connection, query, cancellationToken))
        {
            await using var drop = new NpgsqlCommand(
                $"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)",
                connection
            );
            await drop.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task<List<string>> NamesAsync(
        NpgsqlConnection connection,
        string query,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
