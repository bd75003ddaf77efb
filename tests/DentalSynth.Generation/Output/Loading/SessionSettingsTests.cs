using DentalSynth.Generation.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Output.Loading;

public sealed class SessionSettingsTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Theory]
    [InlineData("statement_timeout", "1ms", "0")]
    [InlineData("lock_timeout", "0", "30s")]
    [InlineData("standard_conforming_strings", "off", "on")]
    [InlineData("default_transaction_isolation", "serializable", "read committed")]
    [InlineData("TimeZone", "Asia/Kathmandu", "UTC")]
    public async Task What_a_database_sets_does_not_change_what_is_asked(string name, string set, string asked)
    {
        await using var database = await CreateDatabase("settings");
        await Sql.ExecuteAsync(database, $"ALTER DATABASE \"{database.Name}\" SET {name} = '{set}'");
        var plain = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false };
        plain.Remove("Options");
        plain.Remove("Timezone");

        await using var source = PlainDataSource.Create(plain.ConnectionString);
        await using var command = source.CreateCommand($"SHOW {name}");

        Assert.Equal(asked, await command.ExecuteScalarAsync(Token));
    }

    [Fact]
    public async Task A_databases_own_time_limit_stops_no_command()
    {
        await using var database = await CreateDatabase("limited");
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(database)}");
        await Sql.ExecuteAsync(database, $"ALTER DATABASE \"{database.Name}\" SET statement_timeout = '1ms'");

        var run = await CliRun.Of($"validate {DatabaseArguments.Naming(database)}");

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_throwaway_server_is_out_of_reach_of_PGOPTIONS() =>
        Assert.Equal(SessionSettings.Options, new NpgsqlConnectionStringBuilder(Database.ConnectionString).Options);
}
