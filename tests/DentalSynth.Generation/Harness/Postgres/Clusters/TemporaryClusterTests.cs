using DentalSynth.Harness.Postgres;
using DentalSynth.Harness.Postgres.Clusters;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

public sealed class TemporaryClusterTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fsync", "off")]
    [InlineData("max_prepared_transactions", "16")]
    [InlineData("TimeZone", "UTC")]
    public async Task A_temporary_server_has_the_settings_for_temporary_data(string setting, string value)
    {
        var server = await postgres.ServerAsync();
        Assert.SkipWhen(
            server.Description.Contains(", given ", StringComparison.Ordinal),
            "The server was not started by the tests."
        );

        Assert.Equal(value, await Sql.ScalarAsync(server.ConnectionString("postgres"), $"SHOW {setting}"));
    }

    [Fact]
    public async Task A_failed_start_reports_the_server_log()
    {
        var binaries = InstalledBinaries.Find();
        Assert.SkipWhen(binaries is null, "PostgreSQL is not installed.");
        var account = await ServerAccount.ChooseAsync(Cancellation);
        var programs = new PostgresPrograms(binaries, account);
        using var folder = await ClusterFolder.CreateAsync(account, Cancellation);
        await File.WriteAllTextAsync(folder.PasswordFile, "unused", Cancellation);
        await programs.InitialiseAsync(folder, Cancellation);
        await File.AppendAllTextAsync(folder.Settings, "no_such_setting = 1", Cancellation);

        async Task StartAsync() => await programs.StartAsync(folder, Cancellation);

        var failure = await Assert.ThrowsAsync<PostgresStartException>(StartAsync);
        Assert.Contains(
            "unrecognized configuration parameter \"no_such_setting\"",
            failure.Message,
            StringComparison.Ordinal
        );
    }
}
