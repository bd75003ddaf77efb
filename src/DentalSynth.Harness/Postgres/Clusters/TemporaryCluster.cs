using System.Security.Cryptography;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Processes;
using Npgsql;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>A server with a temporary data folder, without durability, listening on localhost only, with a random password.</summary>
internal sealed class TemporaryCluster : IPostgresHost
{
    private const int StartAttempts = 3;

    // Without the folder, the owner has stopped the server. The PID file of a crashed server may contain the PID of
    // another program.
    private const string WhenAbandoned = """
        folder=$1; lock=$2; shift 2
        [ -d "$folder" ] || exit 0
        id=$(head -n 1 "$folder/data/postmaster.pid" 2> /dev/null)
        if [ ! -d /proc/1 ] || tr '\0' '\n' < "/proc/$id/cmdline" 2> /dev/null | grep -qxF "$folder/data"; then
          "$@" > /dev/null 2>&1
        fi
        rm -rf "$folder" "$lock"
        """;

    private readonly PostgresPrograms programs;
    private Watchdog? watchdog;
    private bool isKept;

    private TemporaryCluster(ClusterFolder folder, PostgresPrograms programs)
    {
        Folder = folder;
        this.programs = programs;
    }

    public ClusterFolder Folder { get; }

    public required string Description { get; init; }

    public string ConnectionString { get; private set; } = string.Empty;

    public string DatabasePrefix => string.Empty;

    public string RawTemplate => ClusterTemplate.Database;

    /// <summary>Starts a server, after stopping servers of crashed runs.</summary>
    public static async Task<TemporaryCluster> StartAsync(
        PostgresBinaries binaries,
        string provider,
        CancellationToken cancellationToken,
        string? templates = null
    )
    {
        var account = await ServerAccount.ChooseAsync(cancellationToken);
        var programs = new PostgresPrograms(binaries, account);
        await CleanUpAsync(programs, account, cancellationToken);
        var folder = await ClusterFolder.CreateAsync(account, cancellationToken);
        var cluster = new TemporaryCluster(folder, programs) { Description = $"{provider} ({binaries.Folder})" };
        try
        {
            var template = ClusterTemplate.Of(binaries, account, templates);
            if (!await cluster.StartFromAsync(template, cancellationToken))
            {
                await cluster.StartFreshAsync(template, cancellationToken);
            }

            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public bool Keep() => isKept = true;

    public async ValueTask DisposeAsync()
    {
        if (isKept)
        {
            watchdog?.Cancel();
            Folder.Abandon();
            return;
        }

        await programs.StopAsync(Folder);
        Folder.Dispose();
        watchdog?.Dispose();
    }

    private static async Task CleanUpAsync(
        PostgresPrograms programs,
        ServerAccount account,
        CancellationToken cancellationToken
    )
    {
        foreach (var abandoned in await ClusterFolder.TakeAbandonedAsync(account, cancellationToken))
        {
            try
            {
                await programs.StopAsync(abandoned);
                abandoned.Dispose();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A folder that can't be deleted must not prevent the start.
            }
        }
    }

    private async Task<bool> StartFromAsync(ClusterTemplate template, CancellationToken cancellationToken)
    {
        var stop = programs.StopCommand(Folder);
        watchdog = new(WhenAbandoned, [Folder.Root, Folder.LockFile, stop.Program, .. stop.Arguments]);
        if (!await template.CopyToAsync(Folder, cancellationToken))
        {
            return false;
        }

        try
        {
            await StartServerAsync(cancellationToken);
            await ChangePasswordAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is PostgresStartException or NpgsqlException)
        {
            template.Discard();
            await programs.StopAsync(Folder);
            Directory.Delete(Folder.Data, recursive: true);
            return false;
        }
    }

    private async Task StartFreshAsync(ClusterTemplate template, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Folder.PasswordFile, NewPassword(), cancellationToken);
        await programs.InitialiseAsync(Folder, cancellationToken);
        await StartServerAsync(cancellationToken);
        await CreateRawTemplateAsync(cancellationToken);
        await programs.ShutDownAsync(Folder, cancellationToken);
        await template.KeepAsync(Folder, cancellationToken);
        await StartServerAsync(cancellationToken);
        await ChangePasswordAsync(cancellationToken);
    }

    private async Task StartServerAsync(CancellationToken cancellationToken)
    {
        var port = await StartOnFreePortAsync(cancellationToken);
        ConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = PostgresPrograms.User,
            Password = await File.ReadAllTextAsync(Folder.PasswordFile, cancellationToken),
            Database = "postgres",
            IncludeErrorDetail = true,
        }.ConnectionString;
    }

    // The template's password must not open the servers of other runs.
    private async Task ChangePasswordAsync(CancellationToken cancellationToken)
    {
        var password = NewPassword();
        await ExecuteAsync($"ALTER ROLE {PostgresPrograms.User} PASSWORD '{password}'", cancellationToken);
        ConnectionString = new NpgsqlConnectionStringBuilder(ConnectionString) { Password = password }.ConnectionString;
    }

    private async Task CreateRawTemplateAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync($"CREATE DATABASE {RawTemplate}", cancellationToken);
        var database = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = RawTemplate };
        var target = new LoadTarget(database.ConnectionString) { AllowedDatabases = [RawTemplate] };
        await PostgresLoader.CreateSchemaAsync(target, cancellationToken);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false };
        await using var database = PlainDataSource.Create(unpooled.ConnectionString);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string NewPassword() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    // Another program may take the free port before the server does.
    private async Task<int> StartOnFreePortAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort.Find();
            var settings = ClusterSettings.For(port);
            await File.AppendAllLinesAsync(Folder.Settings, settings, cancellationToken);
            try
            {
                await programs.StartAsync(Folder, cancellationToken);
                return port;
            }
            catch (PostgresStartException) when (attempt < StartAttempts)
            {
                await File.AppendAllTextAsync(Folder.Log, $"Attempt {attempt} failed.\n", cancellationToken);
            }
        }
    }
}
