using System.Security.Cryptography;
using Npgsql;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>A server of our own on a temporary folder: durability off, this machine only, a random password.</summary>
internal sealed class TemporaryCluster : IPostgresHost
{
    private const int StartAttempts = 3;
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

    /// <summary>Starts a server, after ending those that crashed runs left behind.</summary>
    public static async Task<TemporaryCluster> StartAsync(
        PostgresBinaries binaries,
        string way,
        CancellationToken cancellationToken
    )
    {
        var account = await ServerAccount.ChooseAsync(cancellationToken);
        var programs = new PostgresPrograms(binaries, account);
        await CleanUpAsync(programs, account, cancellationToken);
        var folder = await ClusterFolder.CreateAsync(account, cancellationToken);
        var cluster = new TemporaryCluster(folder, programs) { Description = $"{way} ({binaries.Folder})" };
        try
        {
            await cluster.StartAsync(cancellationToken);
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
            watchdog?.CallOff();
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
                // Somebody else's: it is left to them, and keeps nobody from starting a server.
            }
        }
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        var password = RandomNumberGenerator.GetHexString(32, lowercase: true);
        await File.WriteAllTextAsync(Folder.PasswordFile, password, cancellationToken);
        watchdog = Watchdog.Over(Folder, programs.StopCommand(Folder));
        await programs.InitialiseAsync(Folder, cancellationToken);
        var port = await StartOnFreePortAsync(cancellationToken);
        ConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = PostgresPrograms.User,
            Password = password,
            Database = "postgres",
            IncludeErrorDetail = true,
        }.ConnectionString;
    }

    // Another program may take a free port in the moment before the server does.
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
