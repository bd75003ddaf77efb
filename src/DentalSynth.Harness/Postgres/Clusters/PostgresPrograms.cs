using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>Runs initdb and pg_ctl.</summary>
internal sealed class PostgresPrograms(PostgresBinaries binaries, ServerAccount account)
{
    public const string User = "postgres";
    private const int LogLines = 20;

    // The programs read their working directory, and their user may have no access to root's.
    private static readonly string Anywhere = Path.GetPathRoot(Path.GetTempPath()) ?? string.Empty;

    public async Task InitialiseAsync(ClusterFolder folder, CancellationToken cancellationToken) =>
        await RunAsync(
            Command(
                binaries.InitDb,
                ["--pgdata", folder.Data, "--username", User, "--pwfile", folder.PasswordFile],
                ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"]
            ),
            folder,
            cancellationToken
        );

    public async Task StartAsync(ClusterFolder folder, CancellationToken cancellationToken) =>
        await RunAsync(
            Command(binaries.PgCtl, ["start", "--pgdata", folder.Data, "--log", folder.Log, "--wait", "--silent"], []),
            folder,
            cancellationToken
        );

    /// <summary>Shuts a server down cleanly, so that its data can be copied.</summary>
    public async Task ShutDownAsync(ClusterFolder folder, CancellationToken cancellationToken) =>
        await RunAsync(
            Command(binaries.PgCtl, ["stop", "--pgdata", folder.Data, "--mode=fast", "--silent"], []),
            folder,
            cancellationToken
        );

    /// <summary>Stops a server immediately, if it is running.</summary>
    public async Task StopAsync(ClusterFolder folder)
    {
        if (folder.HasServer())
        {
            await ProcessRunner.RunAsync(StopCommand(folder), CancellationToken.None);
        }
    }

    public ProcessRequest StopCommand(ClusterFolder folder) =>
        Command(binaries.PgCtl, ["stop", "--pgdata", folder.Data, "--mode=immediate", "--silent"], []);

    private static async Task RunAsync(
        ProcessRequest request,
        ClusterFolder folder,
        CancellationToken cancellationToken
    )
    {
        var result = await ProcessRunner.RunAsync(request, cancellationToken);
        if (result.ExitCode != 0)
        {
            var log = File.Exists(folder.Log) ? await File.ReadAllLinesAsync(folder.Log, cancellationToken) : [];
            var tail = string.Join('\n', log.TakeLast(LogLines));
            throw new PostgresStartException($"'{request}' failed.\n{result.Error}\n{tail}");
        }
    }

    private ProcessRequest Command(string program, string[] arguments, string[] options) =>
        account.AsUser(new ProcessRequest(program, [.. arguments, .. options]) { WorkingDirectory = Anywhere });
}
