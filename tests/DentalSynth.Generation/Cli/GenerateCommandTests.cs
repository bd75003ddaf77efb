using DentalSynth.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class GenerateCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task Generate_loads_a_practice_and_counts_the_rows_by_table()
    {
        var run = await Generate(Few);

        Assert.Equal("", run.Errors);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(20L, await Sql.ScalarAsync(Database, $"SELECT count(*) FROM {Patient.Table}"));
        Assert.Contains("[Phase 2] Generating Patient Data...", run.Lines);
        Assert.Contains("✓ Generated 20 patients", run.Lines);
        Assert.Contains("  patient                       :          20", run.Lines);
        Assert.StartsWith("Seconds: generate and load ", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fingerprint_depends_on_the_options_but_not_on_the_threads()
    {
        var one = await Generate($"{Few} --threads 1");
        var three = await Generate($"{Few} --threads 3");
        var other = await Generate($"{Few} --seed 7");

        Assert.Equal(Fingerprint(one), Fingerprint(three));
        Assert.NotEqual(Fingerprint(one), Fingerprint(other));
    }

    [Fact]
    public async Task Writing_to_another_database_needs_confirmation()
    {
        var run = await CliRun.Of($"generate {Few} {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains($"repeat with --allow-database {Database.Name}", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(0L, await Sql.ScalarAsync(Database, $"SELECT count(*) FROM {Patient.Table}"));
    }

    [Fact]
    public async Task The_output_option_writes_CSV_files()
    {
        var folder = Directory.CreateTempSubdirectory("dentalsynth-cli").FullName;

        var run = await CliRun.Of($"generate {Few} --output {folder}");

        var lines = await File.ReadAllLinesAsync(Path.Join(folder, "patient.csv"), Token);
        Directory.Delete(folder, recursive: true);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(21, lines.Length);
        Assert.Equal(Fingerprint(await Generate(Few)), Fingerprint(run));
    }

    [Fact]
    public async Task An_unwritable_folder_is_an_error()
    {
        using var file = new TemporaryFile("");

        var run = await CliRun.Of($"generate {Few} --output {file.Path}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.StartsWith($"dentalsynth: --output {file.Path}: ", run.Errors, StringComparison.Ordinal);
    }

    private Task<CliRun> Generate(string options) => CliRun.Of($"generate {options} {DatabaseArguments.Of(Database)}");

    private static string Fingerprint(CliRun run) => run.Lines.Single(line => line.Contains("Fingerprint: "));
}
