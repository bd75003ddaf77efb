using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Harness.Postgres;

/// <summary>A PostgreSQL server for databases that are thrown away; disposing ends it.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const int OldestMajor = 13;
    private const int FirstMajorWithStrategies = 15;
    private readonly IPostgresHost host;
    private readonly Version version;

    private PostgresServer(IPostgresHost host, Version version)
    {
        this.host = host;
        this.version = version;
        Templates = new TemplateDatabases(this);
    }

    /// <summary>Gets where the server comes from, to be printed: it decides how a run behaves.</summary>
    public string Description => $"PostgreSQL {version}, {host.Description}";

    /// <summary>Gets the databases that are filled once and copied as often as needed.</summary>
    public TemplateDatabases Templates { get; }

    /// <summary>Starts a server in the first way that this machine has.</summary>
    /// <exception cref="PostgresStartException">There is none, it is older than PostgreSQL 13, or it did not start in
    /// time: 2 minutes, 10 where something is downloaded first.</exception>
    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var way = await PostgresWays.FromEnvironment.FirstOpenAsync(cancellationToken);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(way.StartTimeout);
        try
        {
            return await ReachAsync(await way.StartAsync(deadline.Token), deadline.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            var message = $"PostgreSQL ({way.Name}) did not start within {way.StartTimeout.TotalMinutes} minutes.";
            throw new PostgresStartException(message, exception);
        }
    }

    /// <summary>Returns the way to a database of this server, for Npgsql.</summary>
    public string ConnectionString(string database)
    {
        var settings = SessionSettings.Of(host.ConnectionString);
        settings.Database = database;
        return settings.ConnectionString;
    }

    /// <summary>Creates an empty database: UTF-8, sorted by code point.</summary>
    /// <param name="name">Its name; on a server that is shared, a prefix of this run comes before it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<PostgresDatabase> CreateDatabaseAsync(string name, CancellationToken cancellationToken = default) =>
        CreateAsync(name, "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", cancellationToken);

    /// <summary>Creates a database with the empty tables of schema raw.</summary>
    /// <param name="name">Its name; on a server that is shared, a prefix of this run comes before it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<PostgresDatabase> CreateRawDatabaseAsync(
        string name,
        CancellationToken cancellationToken = default
    ) =>
        host.RawTemplate is { } template
            ? await CreateAsync(name, $"TEMPLATE {Quoted(template)}", cancellationToken)
            : await Templates.CopyAsync(nameof(host.RawTemplate), name, CreateSchemaAsync, cancellationToken);

    /// <summary>Creates a database as a copy of another, in tenths of a second, when nobody is connected to the
    /// other.</summary>
    /// <param name="template">What to copy.</param>
    /// <param name="name">The copy's name; on a server that is shared, a prefix of this run comes before it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<PostgresDatabase> CopyDatabaseAsync(
        PostgresDatabase template,
        string name,
        CancellationToken cancellationToken = default
    )
    {
        ClearPool(template.ConnectionString);
        return CreateAsync(name, $"TEMPLATE {Quoted(template.Name)}", cancellationToken);
    }

    /// <summary>Drops a database if it is there, ending every session on it.</summary>
    /// <param name="name">Its whole name, as <see cref="PostgresDatabase.Name"/> has it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task DropDatabaseAsync(string name, CancellationToken cancellationToken = default)
    {
        ClearPool(ConnectionString(name));
        return ExecuteAsync($"DROP DATABASE IF EXISTS {Quoted(name)} WITH (FORCE)", cancellationToken);
    }

    /// <summary>Has the server and its databases outlive this run, until the next one cleans up.</summary>
    /// <returns>Whether they can; a container can't.</returns>
    public bool Keep() => host.Keep();

    /// <summary>Ends the server; one that was given is only rid of the databases created here.</summary>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    /// <summary>Connects once, to know the server's version.</summary>
    internal static async Task<PostgresServer> ReachAsync(IPostgresHost host, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(
                SessionSettings.Of(host.ConnectionString).ConnectionString
            );
            await connection.OpenAsync(cancellationToken);
            var version = connection.PostgreSqlVersion;
            return version.Major >= OldestMajor
                ? new PostgresServer(host, version)
                : throw new PostgresStartException(
                    $"PostgreSQL {version} is too old: {OldestMajor} or newer is needed."
                );
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    private static Task CreateSchemaAsync(PostgresDatabase database)
    {
        var target = new LoadTarget(database.ConnectionString) { AllowedDatabases = [database.Name] };
        return PostgresLoader.CreateSchemaAsync(target, CancellationToken.None);
    }

    private static string Quoted(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static void ClearPool(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private async Task<PostgresDatabase> CreateAsync(string name, string how, CancellationToken cancellationToken)
    {
        var fullName = host.DatabasePrefix + name;
        var strategy = version.Major >= FirstMajorWithStrategies ? "STRATEGY FILE_COPY" : string.Empty;
        await ExecuteAsync($"CREATE DATABASE {Quoted(fullName)} {how} {strategy}", cancellationToken);
        return new PostgresDatabase(this, fullName);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(SessionSettings.Of(host.ConnectionString).ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
