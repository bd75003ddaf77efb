using DentalSynth.Harness.Postgres.Clusters;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

public sealed class ClusterTemplateTests : IDisposable
{
    private readonly DirectoryInfo templates = Directory.CreateTempSubdirectory("dentalsynth-templates-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DirectoryInfo Template => Assert.Single(templates.GetDirectories());

    public void Dispose() => templates.Delete(recursive: true);

    [Fact]
    public async Task A_cluster_is_initialized_once_and_copied_for_the_next_server()
    {
        await using var first = await StartAsync();
        await Sql.ScalarAsync(first.ConnectionString, "CREATE TABLE of_the_first (id int)");
        var initialized = Template.EnumerateFiles("data/PG_VERSION").Single().LastWriteTimeUtc;

        await using var second = await StartAsync();

        Assert.Equal(initialized, File.GetLastWriteTimeUtc(Path.Join(second.Folder.Data, "PG_VERSION")));
        var raw = new NpgsqlConnectionStringBuilder(second.ConnectionString) { Database = second.RawTemplate };
        Assert.Equal(0L, await Sql.ScalarAsync(raw.ConnectionString, "SELECT count(*) FROM raw.patient"));
        Assert.Equal(
            DBNull.Value,
            await Sql.ScalarAsync(second.ConnectionString, "SELECT to_regclass('of_the_first')::text")
        );
    }

    [Fact]
    public async Task Servers_from_one_template_have_different_passwords()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        var secrets = new[] { first, second }
            .Select(server => new NpgsqlConnectionStringBuilder(server.ConnectionString).Password)
            .Append(await File.ReadAllTextAsync(Path.Join(Template.FullName, "password"), Cancellation));

        Assert.Equal(3, secrets.Distinct().Count());
    }

    [Fact]
    public async Task Only_its_owner_can_read_a_template()
    {
        await using var server = await StartAsync();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix file modes.");

        const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Assert.Equal(Owners, Template.UnixFileMode);
    }

    [Fact]
    public async Task A_corrupt_template_is_recreated()
    {
        await (await StartAsync()).DisposeAsync();
        var broken = Path.Join(Template.FullName, "data", "global", "pg_control");
        await File.WriteAllTextAsync(broken, "corrupt", Cancellation);

        await using var server = await StartAsync();

        Assert.Equal(1, await Sql.ScalarAsync(server.ConnectionString, "SELECT 1"));
        Assert.NotEqual("corrupt", await File.ReadAllTextAsync(broken, Cancellation));
    }

    [Fact]
    public async Task Concurrent_starts_create_one_template()
    {
        var both = await Task.WhenAll(StartAsync(), StartAsync());

        Assert.True(File.Exists(Path.Join(Template.FullName, "data", "PG_VERSION")));
        await both[0].DisposeAsync();
        await both[1].DisposeAsync();
    }

    [Fact]
    public async Task A_server_starts_if_templates_can_not_be_saved()
    {
        var file = Path.Join(templates.FullName, "file");
        await File.WriteAllTextAsync(file, "not a folder", Cancellation);

        await using var server = await TemporaryCluster.StartAsync(Binaries(), "installed", Cancellation, file);

        Assert.Equal(1, await Sql.ScalarAsync(server.ConnectionString, "SELECT 1"));
    }

    private static PostgresBinaries Binaries()
    {
        var binaries = InstalledBinaries.Find();
        Assert.SkipWhen(binaries is null, "PostgreSQL is not installed.");
        return binaries;
    }

    private Task<TemporaryCluster> StartAsync() =>
        TemporaryCluster.StartAsync(Binaries(), "installed", Cancellation, templates.FullName);
}
