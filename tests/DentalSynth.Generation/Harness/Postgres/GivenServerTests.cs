using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class GivenServerTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_runs_on_one_server_have_databases_of_the_same_name_and_drop_their_own()
    {
        var given = await GivenAsync();
        var first = await StartAsync(given);
        await using var second = await StartAsync(given);
        var lost = await first.CreateDatabaseAsync("same", Cancellation);
        var kept = await second.CreateDatabaseAsync("same", Cancellation);

        await first.DisposeAsync();

        Assert.Equal(kept.Name, await NamesAsync(given, lost.Name, kept.Name));
    }

    [Fact]
    public async Task A_run_that_starts_leaves_the_databases_of_one_that_lives()
    {
        var given = await GivenAsync();
        await using var first = await StartAsync(given);
        var living = await first.CreateDatabaseAsync("living", Cancellation);

        await using var second = await StartAsync(given);

        Assert.Equal(living.Name, await NamesAsync(given, living.Name));
    }

    [Fact]
    public async Task What_a_crashed_run_left_is_dropped_by_the_next_and_nothing_else()
    {
        var given = await GivenAsync();
        const string Crashed = GivenServerRun.Prefix + "00000000_left";
        const string Foreign = "dentalsynth_run_by_hand";
        await Sql.ScalarAsync(given, $"CREATE DATABASE {Crashed}");
        await Sql.ScalarAsync(given, $"CREATE DATABASE {Foreign}");

        await using var next = await StartAsync(given);

        Assert.Equal(Foreign, await NamesAsync(given, Crashed, Foreign));
        await Sql.ScalarAsync(given, $"DROP DATABASE {Foreign}");
    }

    [Fact]
    public async Task A_wrong_password_is_told_with_the_variable_to_mend()
    {
        var given = new NpgsqlConnectionStringBuilder(await GivenAsync()) { Password = "wrong" };
        Assert.SkipWhen(await LetsInAsync(given.ConnectionString), "this server asks for no password");

        var failure = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync(given.ConnectionString));

        Assert.StartsWith(
            "The server that DENTALSYNTH_POSTGRES names could not be used:",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_connection_string_that_is_none_is_told_with_the_variable_to_mend()
    {
        var failure = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync("nonsense"));

        Assert.StartsWith(
            "The server that DENTALSYNTH_POSTGRES names could not be used:",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    private static async Task<PostgresServer> StartAsync(string connectionString)
    {
        var host = await new GivenServer(connectionString).StartAsync(Cancellation);
        return await PostgresServer.ReachAsync(host, Cancellation);
    }

    private static async Task<bool> LetsInAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(Cancellation);
            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    private static async Task<string?> NamesAsync(string connectionString, params string[] among)
    {
        var list = string.Join(", ", among.Select(name => $"'{name}'"));
        var sql = $"SELECT string_agg(datname, ' ') FROM pg_database WHERE datname IN ({list})";
        return await Sql.ScalarAsync(connectionString, sql) as string;
    }

    private async Task<string> GivenAsync() => (await postgres.ServerAsync()).ConnectionString("postgres");
}
