using System.Diagnostics;
using DentalSynth.Harness.Dbt.Manifest;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>The real dbt, called as a program and judged by the results that it writes, not by its exit code.</summary>
/// <param name="runner">Runs it.</param>
/// <param name="program">Its path, or its name on the PATH.</param>
/// <param name="project">What it builds; nothing is written there but the packages that it names.</param>
public sealed class DbtCli(IProcessRunner runner, string program, DbtProject project) : IDbtEngine
{
    private static readonly string[] Models =
    [
        "--full-refresh",
        .. (string[])["--resource-type", "model", "--resource-type", "seed", "--resource-type", "snapshot"],
    ];

    /// <summary>Gets how long one command may take. Default 15 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Gets what is built and tested, as dbt's --select takes it; everything when empty.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];

    private string[] Selected => Selection.Count == 0 ? [] : ["--select", .. Selection];

    /// <inheritdoc/>
    public string Description => $"dbt ({program})";

    /// <inheritdoc/>
    public async Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await SourceStatistics.RefreshAsync(target.ConnectionString, cancellationToken);
        using var session = await OpenAsync(target, cancellationToken);
        var models = await session.RunNodesAsync("build", [.. Models, .. Selected], cancellationToken);
        var tests = await session.RunNodesAsync("test", Selected, cancellationToken);
        var results = models.Results.Concat(tests.Results).Select(result => result.ToNodeResult());
        return new DbtRun(
            $"dbt {tests.Metadata.DbtVersion} ({program})",
            session.ReadManifest(),
            results.ToDictionary(result => result.UniqueId),
            Stopwatch.GetElapsedTime(started)
        );
    }

    /// <summary>Compiles the whole project as for a first build, and builds nothing.</summary>
    /// <returns>dbt's own manifest, with the SQL of every node.</returns>
    /// <exception cref="DbtRunException">dbt could not.</exception>
    public async Task<DbtManifest> CompileAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        using var session = await OpenAsync(target, cancellationToken);
        await session.RunNodesAsync("compile", ["--full-refresh"], cancellationToken);
        return session.ReadManifest();
    }

    private async Task<DbtSession> OpenAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        var request = new ProcessRequest(program, []) { WorkingDirectory = project.Directory, Timeout = Timeout };
        var session = new DbtSession(runner, request, target);
        try
        {
            if (project.LacksPackages)
            {
                await session.RunAsync("deps", cancellationToken);
            }

            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}
