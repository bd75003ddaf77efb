using DentalSynth.Harness;
using DentalSynth.Harness.Postgres;
using DentalSynth.Harness.Postgres.Docker;
using DentalSynth.Harness.Postgres.Npm;
using DentalSynth.Harness.Processes;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class EachProviderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Docker_starts_a_server()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Docker, Cancellation);

        await StartsServerAsync(PostgresProviders.Docker, reason);
    }

    [Fact]
    public async Task An_installed_PostgreSQL_starts_a_server()
    {
        var installed = new InstalledPostgres();

        await StartsServerAsync(installed, await installed.ReasonUnavailableAsync(Cancellation));
    }

    [Fact]
    public async Task The_npm_binaries_start_a_server()
    {
        var npm = new NpmPostgres();

        await StartsServerAsync(npm, await npm.ReasonUnavailableAsync(Cancellation) ?? await ReasonOfflineAsync());
    }

    [Fact]
    public void The_order_is_given_docker_installed_npm() =>
        Assert.Equal(
            ["given", "docker", "installed", "npm"],
            PostgresProviders.FromEnvironment.All.Select(provider => provider.Name)
        );

    [Fact]
    public void The_default_image_is_pinned()
    {
        Assert.Matches("^postgres:[0-9]+[.][0-9]+", DockerPostgres.ImageOr(null));
        Assert.Equal("mine:1", DockerPostgres.ImageOr("mine:1"));
    }

    private static async Task StartsServerAsync(IPostgresProvider provider, string? reasonToSkip)
    {
        Assert.SkipWhen(reasonToSkip is not null, reasonToSkip ?? string.Empty);

        await using var server = await PostgresServer.ConnectAsync(
            await provider.StartAsync(Cancellation),
            Cancellation
        );
        await using var database = await server.CreateDatabaseAsync("each_provider", Cancellation);

        Assert.Equal(
            "C",
            await Sql.ScalarAsync(database, "SELECT datcollate FROM pg_database WHERE datname = 'each_provider'")
        );
        Assert.Equal("off", await Sql.ScalarAsync(database, "SHOW fsync"));
        Assert.Contains($", {provider.Name} (", server.Description, StringComparison.Ordinal);
    }

    private static async Task<string?> ReasonOfflineAsync()
    {
        var ping = new ProcessRequest("npm", ["ping"]) { Timeout = TimeSpan.FromMinutes(1) };
        return (await ProcessRunner.RunAsync(ping, Cancellation)).ExitCode == 0 ? null : "npm can't reach a registry.";
    }
}
