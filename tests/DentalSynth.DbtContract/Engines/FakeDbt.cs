using DentalSynth.Harness.Dbt.CommandLine;

namespace DentalSynth.DbtContract.Engines;

/// <summary>A shell script instead of dbt, with <c>$command</c> and <c>$target</c> from its arguments.</summary>
internal sealed class FakeDbt : IDisposable
{
    private const string Preamble = """
        #!/bin/sh
        while [ $# -gt 0 ]; do
          case "$1" in
            build | test | compile | deps | docs | parse) command="$1" ;;
            --target-path) target="$2" ;;
            --profiles-dir) profiles="$2" ;;
          esac
          shift
        done
        results() {
          mkdir -p "$target"
          echo '{"metadata": {"dbt_version": "1.10.22", "env": {"DENTALSYNTH_RUN": "'"$1"'"}}, "results": ['"$2"']}' \
            > "$target/run_results.json"
          echo '{"metadata": {"dbt_version": "1.10.22", "project_name": "fake"}, "nodes": {}}' > "$target/manifest.json"
        }

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-fake-");

    public FakeDbt(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the fake dbt is a shell script");
        Program = Path.Join(folder.FullName, "dbt");
        File.WriteAllText(Program, Preamble + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    public string Program { get; }

    public string ProjectFolder => folder.FullName;

    public DbtCli Cli(TimeSpan? timeout = null) =>
        new(Program, new DbtProject(folder.FullName)) { Timeout = timeout ?? TimeSpan.FromSeconds(30) };

    public async Task<DbtRun> BuildAsync(TimeSpan? timeout = null)
    {
        var target = new DbtTarget("Host=nowhere;Database=d;Username=u;Password=sesame", new DateOnly(2026, 1, 31));
        return await Cli(timeout).BuildAsync(target, TestContext.Current.CancellationToken);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
