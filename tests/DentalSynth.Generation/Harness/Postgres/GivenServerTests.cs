using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class GivenServerTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_runs_on_one_server_can_use_the_same_database_name()
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
    public async Task A_new_run_does_not_drop_the_databases_of_a_running_one()
    {
        var given = await GivenAsync();
        await using var first = await StartAsync(given);
        var living = await first.CreateDatabaseAsync("living", Cancellation);

        await using var second = await StartAsync(given);

        Assert.Equal(living.Name, await NamesAsync(given, living.Name));
    }

    [Fact]
    public async Task A_new_run_drops_only_the_databases_of_crashed_runs()
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
    public async Task The_error_for_a_wrong_password_names_the_variable()
    {
        var given = new NpgsqlConnectionStringBuilder(await GivenAsync()) { Password = "wrong" };
        Assert.SkipWhen(await AcceptsAsync(given.ConnectionString), "this server requires no password");

        var failure = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync(given.ConnectionString));

        Assert.StartsWith(
            "The server given by DENTALSYNTH_POSTGRES can't be used:",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_error_for_an_invalid_connection_string_names_the_variable()
    {
        var failure = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync("nonsense"));

        Assert.StartsWith(
            "The server given by DENTALSYNTH_POSTGRES can't be used:",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    private static async Task<PostgresServer> StartAsync(string connectionString)
    {
        var host = await new GivenServer(connectionString).StartAsync(Cancellation);
        return await PostgresServer.ConnectAsync(host, Cancellation);
    }

    private static async Task<bool> AcceptsAsync(string connectionString)
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
