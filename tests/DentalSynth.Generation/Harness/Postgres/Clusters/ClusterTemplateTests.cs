using DentalSynth.Harness.Postgres.Clusters;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

public sealed class ClusterTemplateTests : IDisposable
{
    private readonly DirectoryInfo templates = Directory.CreateTempSubdirectory("dentalsynth-templates-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DirectoryInfo Template => Assert.Single(templates.GetDirectories());

    public void Dispose() => templates.Delete(recursive: true);

    // Initializing a cluster takes longer than all other tests of this class: one story with one cluster.
    [Fact]
    public async Task A_corrupt_template_is_recreated_and_copied_for_the_next_server()
    {
        await KeepAsync("corrupt");

        await using var first = await StartAsync();
        await Sql.ScalarAsync(first.ConnectionString, "CREATE TABLE of_the_first (id int)");
        var initialized = Template.EnumerateFiles("data/PG_VERSION").Single();
        Assert.NotEqual("corrupt", await File.ReadAllTextAsync(initialized.FullName, Cancellation));

        await using var second = await StartAsync();
        Assert.Equal(
            initialized.LastWriteTimeUtc,
            File.GetLastWriteTimeUtc(Path.Join(second.Folder.Data, "PG_VERSION"))
        );
        var raw = new NpgsqlConnectionStringBuilder(second.ConnectionString) { Database = second.RawTemplate };
        Assert.Equal(0L, await Sql.ScalarAsync(raw.ConnectionString, "SELECT count(*) FROM raw.patient"));
        Assert.Equal(
            DBNull.Value,
            await Sql.ScalarAsync(second.ConnectionString, "SELECT to_regclass('of_the_first')::text")
        );
        var secrets = new[] { first, second }
            .Select(server => new NpgsqlConnectionStringBuilder(server.ConnectionString).Password)
            .Append(await File.ReadAllTextAsync(Path.Join(Template.FullName, "password"), Cancellation));
        Assert.Equal(3, secrets.Distinct().Count());
    }

    [Fact]
    public async Task There_is_nothing_to_copy_before_a_template_is_saved()
    {
        using var folder = await FolderAsync();

        Assert.False(await (await TemplateAsync()).CopyToAsync(folder, Cancellation));
    }

    [Fact]
    public async Task Only_its_owner_can_read_a_template()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix file modes.");

        await KeepAsync("15");

        const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Assert.Equal(Owners, Template.UnixFileMode);
    }

    [Fact]
    public async Task Concurrent_starts_save_one_template()
    {
        await Task.WhenAll(KeepAsync("15"), KeepAsync("15"));

        Assert.Equal(
            "15",
            await File.ReadAllTextAsync(Path.Join(Template.FullName, "data", "PG_VERSION"), Cancellation)
        );
    }

    [Fact]
    public async Task A_template_that_can_not_be_saved_is_no_error()
    {
        var file = Path.Join(templates.FullName, "file");
        await File.WriteAllTextAsync(file, "not a folder", Cancellation);

        await KeepAsync("15", file);

        Assert.Empty(templates.GetDirectories());
    }

    // Saves a folder that only looks like a cluster.
    private async Task KeepAsync(string version, string? parent = null)
    {
        using var folder = await FolderAsync();
        Directory.CreateDirectory(folder.Data);
        await File.WriteAllTextAsync(Path.Join(folder.Data, "PG_VERSION"), version, Cancellation);
        await (await TemplateAsync(parent)).KeepAsync(folder, Cancellation);
    }

    private async Task<ClusterTemplate> TemplateAsync(string? parent = null) =>
        ClusterTemplate.Of(Binaries(), await ServerAccount.ChooseAsync(Cancellation), parent ?? templates.FullName);

    private static async Task<ClusterFolder> FolderAsync() =>
        await ClusterFolder.CreateAsync(await ServerAccount.ChooseAsync(Cancellation), Cancellation);

    private static PostgresBinaries Binaries()
    {
        var binaries = InstalledBinaries.Find();
        Assert.SkipWhen(binaries is null, "PostgreSQL is not installed.");
        return binaries;
    }

    private Task<TemporaryCluster> StartAsync() =>
        TemporaryCluster.StartAsync(Binaries(), "installed", Cancellation, templates.FullName);
}
