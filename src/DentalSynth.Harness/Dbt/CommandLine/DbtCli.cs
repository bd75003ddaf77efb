using System.Diagnostics;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>Runs dbt as a program and reads its results files; the exit code does not matter.</summary>
/// <param name="program">The path of dbt, or its name on the PATH.</param>
/// <param name="project">The project. dbt writes nothing to its folder except packages.</param>
public sealed class DbtCli(string program, DbtProject project) : IDbtEngine
{
    private static readonly string[] Models =
    [
        "--full-refresh",
        .. (string[])["--resource-type", "model", "--resource-type", "seed", "--resource-type", "snapshot"],
    ];

    /// <summary>Gets the timeout of one command. Default 15 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Gets the selection in dbt's --select syntax; everything if empty.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];

    /// <summary>Gets whether the selection excludes nodes of the contract. Default false.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets whether the project is the bundled one. Default false.</summary>
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

    /// <summary>Builds the models and generates the dbt docs as a single page.</summary>
    /// <param name="target">A database with a loaded practice, for the catalog.</param>
    /// <param name="path">The file to write; its folder must exist.</param>
    /// <param name="cancellationToken">Stops dbt.</param>
    /// <exception cref="DbtRunException">dbt failed.</exception>
    public async Task DocumentAsync(DbtTarget target, string path, CancellationToken cancellationToken)
    {
        await TableStatistics.RefreshAsync(target.ConnectionString, cancellationToken);
        using var session = await OpenAsync(target, cancellationToken);
        await session.RunNodesAsync("build", Models, mayBeEmpty: false, cancellationToken);
        await session.WritePageAsync(path, cancellationToken);
    }

    /// <summary>Compiles the whole project for a full refresh, without building it.</summary>
    /// <returns>dbt's manifest, with the compiled SQL of every node.</returns>
    /// <exception cref="DbtRunException">dbt failed.</exception>
    public async Task<DbtManifest> CompileAsync(DbtTarget target, CancellationToken cancellationToken)
    {
        using var session = await OpenAsync(target, cancellationToken);
        await session.RunNodesAsync("compile", ["--full-refresh"], mayBeEmpty: false, cancellationToken);
        return session.ReadManifest();
    }

    /// <summary>Parses the project without connecting to the database.</summary>
    /// <returns>dbt's manifest, without compiled SQL.</returns>
    /// <exception cref="DbtRunException">dbt failed.</exception>
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
