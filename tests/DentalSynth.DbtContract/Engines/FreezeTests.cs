using DentalSynth.Harness.Dbt.CommandLine;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract.Engines;

public sealed class FreezeTests : IDisposable
{
    private const string Compiled = """
        {"metadata": {"dbt_version": "1.10.22", "project_name": "fake", "invocation_id": "changes"}, "macros": {},
         "unit_tests": {"unit_test.fake.visit.ages": {"name": "ages", "resource_type": "unit_test", "model": "visit",
           "fqn": ["fake", "visit", "ages"], "depends_on": {"nodes": ["model.fake.visit"]}, "config": {"tags": []}}},
         "nodes": {
          "test.fake.not_null_visit_id.0a": {"name": "not_null_visit_id", "resource_type": "test", "database": "tmp",
            "schema": "audit", "config": {"severity": "ERROR", "fail_calc": "count(*)", "warn_if": "!= 0",
            "error_if": "> 2", "materialized": "test"}, "depends_on": {"nodes": ["model.fake.visit"]},
            "test_metadata": {"name": "not_null", "kwargs": {"column_name": "id", "model": "{{ x }}"}},
            "compiled_code": "\nselect id\nfrom \"tmp\".\"staging\".\"visit\"\n"},
          "model.fake.visit": {"name": "visit", "resource_type": "model", "database": "tmp", "schema": "staging",
            "alias": "visit", "relation_name": "\"tmp\".\"staging\".\"visit\"", "config": {"materialized": "view"},
            "compiled_code": "select 1 as id", "raw_code": "select {{ 1 }} as id"}}}
        """;

    private const string Script = """
        results "$DBT_ENV_CUSTOM_ENV_DENTALSYNTH_RUN" '{"unique_id": "model.fake.visit", "status": "success"}'
        cp "$(dirname "$0")/compiled.json" "$target/manifest.json"
        """;

    private readonly FakeDbt dbt = new(Script);

    private DbtProject Project => new(dbt.ProjectFolder);

    private string Output => Path.Join(dbt.ProjectFolder, "frozen.json");

    public void Dispose() => dbt.Dispose();

    [Fact]
    public async Task A_frozen_manifest_has_only_what_a_replay_needs()
    {
        var manifest = await FreezeAsync();

        var text = await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken);
        Assert.Equal(["model.fake.visit", "test.fake.not_null_visit_id.0a"], manifest.Nodes.Keys);
        Assert.Equal(["unit_test.fake.visit.ages"], manifest.UnitTests?.Keys);
        Assert.DoesNotContain("invocation_id", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"tmp", text, StringComparison.Ordinal);
        Assert.Contains(
            "\"from \\\"opendental_demo\\\".\\\"staging\\\".\\\"visit\\\"\"\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(new DbtNodeConfig { ErrorIf = "> 2" }, manifest.Nodes["test.fake.not_null_visit_id.0a"].Config);
    }

    [Fact]
    public async Task Reading_and_writing_a_frozen_manifest_gives_the_same_bytes()
    {
        await FreezeAsync();
        var first = await File.ReadAllBytesAsync(Output, TestContext.Current.CancellationToken);

        var again = Path.Join(dbt.ProjectFolder, "again.json");
        ManifestFile.Write(again, ManifestFile.Read(Output));

        Assert.Equal(first, await File.ReadAllBytesAsync(again, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_error_for_a_stale_manifest_lists_the_changes_and_the_command()
    {
        WriteModel("gone.sql", "select 1");
        WriteModel("changed.sql", "select 1");
        var manifest = await FreezeAsync();

        File.Delete(Path.Join(dbt.ProjectFolder, "models", "gone.sql"));
        WriteModel("changed.sql", "select 2");
        WriteModel("new.sql", "select 3");
        var failure = Assert.Throws<DbtRunException>(() => FrozenManifest.RequireFresh(manifest, Project));

        Assert.Equal(DbtFailure.StaleManifest, failure.Failure);
        Assert.Contains(
            "models/changed.sql changed, models/new.sql is new, models/gone.sql was deleted",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "dotnet run --project src/DentalSynth.Cli -- freeze",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("models/deep/notes.md")]
    [InlineData("models/schema.yaml")]
    [InlineData("macros/m.sql")]
    [InlineData("seeds/codes.csv")]
    [InlineData("tests/fixtures/rows.csv")]
    [InlineData("more_models/m.sql")]
    [InlineData("even_more/m.sql")]
    [InlineData("own_tests/t.sql")]
    [InlineData("packages.yml")]
    [InlineData("selectors.yml")]
    public async Task A_new_project_file_makes_the_manifest_stale(string path)
    {
        await WriteAsync(
            "dbt_project.yml",
            "model-paths: [models, \"more_models\", even_more]\ntest-paths:\n  - own_tests\n"
        );
        var manifest = await FreezeAsync();

        await WriteAsync(path, "new");
        var failure = Assert.Throws<DbtRunException>(() => FrozenManifest.RequireFresh(manifest, Project));

        Assert.Contains($"{path} is new", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_endings_and_unrelated_files_do_not_make_the_manifest_stale()
    {
        WriteModel("m.sql", "select 1\n");
        var manifest = await FreezeAsync();

        WriteModel("m.sql", "select 1\r\n");
        await File.WriteAllTextAsync(
            Path.Join(dbt.ProjectFolder, "README.md"),
            "new",
            TestContext.Current.CancellationToken
        );

        FrozenManifest.RequireFresh(manifest, Project);
    }

    private async Task WriteAsync(string path, string text)
    {
        var file = new FileInfo(Path.Join(dbt.ProjectFolder, path));
        file.Directory!.Create();
        await File.WriteAllTextAsync(file.FullName, text, TestContext.Current.CancellationToken);
    }

    private void WriteModel(string name, string sql)
    {
        var folder = Directory.CreateDirectory(Path.Join(dbt.ProjectFolder, "models"));
        File.WriteAllText(Path.Join(folder.FullName, name), sql);
    }

    private async Task<DbtManifest> FreezeAsync()
    {
        await File.WriteAllTextAsync(Path.Join(dbt.ProjectFolder, "compiled.json"), Compiled);
        return await ManifestFreezer.FreezeAsync(
            new DbtCli(dbt.Program, Project),
            Project,
            "Host=nowhere;Database=tmp",
            Output,
            TestContext.Current.CancellationToken
        );
    }
}
