using System.Diagnostics;
using DentalSynth.Harness.Dbt.Manifest;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>The real dbt, called as a program and judged by the results that it writes, not by its exit code.</summary>
/// <param name="program">Its path, or its name on the PATH.</param>
/// <param name="project">What it builds; nothing is written there but the packages that it names.</param>
public sealed class DbtCli(string program, DbtProject project) : IDbtEngine
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

    /// <summary>Gets whether the selection leaves out something that is judged otherwise. Default false.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets whether the project is the one that comes with DentalSynth. Default false.</summary>
    public bool IsBundled { get; init; }

    private string[] Selected => Selection.Count == 0 ? [] : ["--select", .. Selection];

    /// <inheritdoc/>
    public string Description => $"dbt ({program})";

    /// <inheritdoc/>
    public async Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await TableStatistics.RefreshAsync(target.ConnectionString, cancellationToken);
        using var session = await OpenAsync(target, cancellationToken);
        var models = await session.RunNodesAsync("build", [.. Models, .. Selected], IsPartial, cancellationToken);
        var mayBeEmpty = IsPartial && models.Results.Count > 0;
        var tests = await session.RunNodesAsync("test", Selected, mayBeEmpty, cancellationToken);
        var results = models
            .Results.Concat(tests.Results)
            .Select(result => result.ToNodeResult())
            .ToDictionary(result => result.UniqueId);
        return new DbtRun(
            $"dbt {tests.Metadata.DbtVersion} ({program})",
            session.ReadManifest(),
            results,
            Stopwatch.GetElapsedTime(started)
        )
        {
            Selected = IsPartial ? results.Keys.ToHashSet() : null,
            IsBundled = IsBundled,
        };
    }

    /// <summary>Builds the models and has dbt write its documentation of them as one page.</summary>
    /// <param name="target">A database with a practice, so that the page tells what is in the tables.</param>
    /// <param name="path">The file to write; its folder is there.</param>
    /// <param name="cancellationToken">Stops dbt.</param>
    /// <exception cref="DbtRunException">dbt could not.</exception>
    public async Task DocumentAsync(DbtTarget target, string path, CancellationToken cancellationToken)
    {
        await TableStatistics.RefreshAsync(target.ConnectionString, cancellationToken);
        using var session = await OpenAsync(target, cancellationToken);
        await session.RunNodesAsync("build", Models, mayBeEmpty: false, cancellationToken);
        await session.WritePageAsync(path, cancellationToken);
    }

    /// <summary>Compiles the whole project as for a first build, and builds nothing.</summary>
    /// <returns>dbt's own manifest, with the SQL of every node.</returns>
    /// <exception cref="DbtRunException">dbt could not.</exception>
    public async Task<DbtManifest> CompileAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        using var session = await OpenAsync(target, cancellationToken);
        await session.RunNodesAsync("compile", ["--full-refresh"], mayBeEmpty: false, cancellationToken);
        return session.ReadManifest();
    }

    /// <summary>Reads the project and builds nothing; the database is not asked.</summary>
    /// <returns>dbt's manifest, without the SQL of its nodes.</returns>
    /// <exception cref="DbtRunException">dbt could not.</exception>
    internal async Task<DbtManifest> ParseAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        using var session = await OpenAsync(target, cancellationToken);
        await session.ParseAsync(cancellationToken);
        return session.ReadManifest();
    }

    private async Task<DbtSession> OpenAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        var request = new ProcessRequest(program, []) { WorkingDirectory = project.Directory, Timeout = Timeout };
        var session = new DbtSession(request, target);
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
