using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Harness.Postgres;

/// <summary>A PostgreSQL server for temporary databases. Disposing stops it.</summary>
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

    /// <summary>Gets the version and the provider, for the output of every run.</summary>
    public string Description => $"PostgreSQL {version}, {host.Description}";

    /// <summary>Gets the template databases.</summary>
    public TemplateDatabases Templates { get; }

    /// <summary>Starts a server with the first available provider.</summary>
    /// <exception cref="PostgresStartException">No provider is available, the server is older than PostgreSQL 13, or it did not
    /// start in time: 2 minutes, or 10 if something must be downloaded first.</exception>
    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var provider = await PostgresProviders.FromEnvironment.FirstAvailableAsync(cancellationToken);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(provider.StartTimeout);
        try
        {
            return await ConnectAsync(await provider.StartAsync(deadline.Token), deadline.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            var message =
                $"PostgreSQL ({provider.Name}) did not start within {provider.StartTimeout.TotalMinutes} minutes.";
            throw new PostgresStartException(message, exception);
        }
    }

    /// <summary>Returns the connection string of a database.</summary>
    public string ConnectionString(string database)
    {
        var settings = SessionSettings.Of(host.ConnectionString);
        settings.Database = database;
        return settings.ConnectionString;
    }

    /// <summary>Creates an empty database with UTF-8 encoding and C collation.</summary>
    /// <param name="name">Its name; prefixed with the run's name on a shared server.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public Task<PostgresDatabase> CreateDatabaseAsync(string name, CancellationToken cancellationToken = default) =>
        CreateAsync(name, "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", cancellationToken);

    /// <summary>Creates a database with the empty tables of schema raw.</summary>
    /// <param name="name">Its name; prefixed with the run's name on a shared server.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<PostgresDatabase> CreateRawDatabaseAsync(
        string name,
        CancellationToken cancellationToken = default
    ) =>
        host.RawTemplate is { } template
            ? await CreateAsync(name, $"TEMPLATE {Quoted(template)}", cancellationToken)
            : await Templates.CopyAsync(nameof(host.RawTemplate), name, CreateSchemaAsync, cancellationToken);

    /// <summary>Creates a copy of a database in tenths of a second. The template must have no open
    /// connections.</summary>
    /// <param name="template">The template.</param>
    /// <param name="name">The copy's name; prefixed with the run's name on a shared server.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public Task<PostgresDatabase> CopyDatabaseAsync(
        PostgresDatabase template,
        string name,
        CancellationToken cancellationToken = default
    )
    {
        ClearPool(template.ConnectionString);
        return CreateAsync(name, $"TEMPLATE {Quoted(template.Name)}", cancellationToken);
    }

    /// <summary>Drops a database if it exists and closes all its sessions.</summary>
    /// <param name="name">Its full name: <see cref="PostgresDatabase.Name"/>.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public Task DropDatabaseAsync(string name, CancellationToken cancellationToken = default)
    {
        ClearPool(ConnectionString(name));
        return ExecuteAsync($"DROP DATABASE IF EXISTS {Quoted(name)} WITH (FORCE)", cancellationToken);
    }

    /// <summary>Keeps the server and its databases after this run; the next run cleans up.</summary>
    /// <returns>Whether the server can be kept; a container can't.</returns>
    public bool Keep() => host.Keep();

    /// <summary>Stops the server; on a given server, only drops the databases created here.</summary>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    /// <summary>Connects to the server and reads its version.</summary>
    internal static async Task<PostgresServer> ConnectAsync(IPostgresHost host, CancellationToken cancellationToken)
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
                    $"PostgreSQL {version} is too old: {OldestMajor} or newer is required."
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
