using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Tables;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Output.Loading;

public sealed class LoadTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task Rows_arrive_in_their_tables_through_two_connections()
    {
        var result = await Load(new Claim { ClaimNum = 5 }, new Claim { ClaimNum = 6 }, new Payment { PayNum = 7 });

        Assert.Equal("5,6", await Keys(Claim.Table));
        Assert.Equal("7", await Keys(Payment.Table));
        Assert.Equal(2, result.Connections);
    }

    [Fact]
    public async Task One_connection_and_two_load_the_same()
    {
        var rows = RowTables.All.Select(table => RowTypes.MakeFull(table, 1)).ToArray();

        var two = await Load(rows);
        var one = await Load(Target with { Connections = 1 }, rows);

        Assert.Equal(1, one.Connections);
        Assert.Equal(two.Record.Tables, one.Record.Tables);
    }

    [Fact]
    public async Task What_was_loaded_is_written_down()
    {
        var result = await Load(new Claim { ClaimNum = 5 }, new Payment { PayNum = 7 });

        var record = await PostgresLoader.ReadRecordAsync(Database.ConnectionString, Token);

        Assert.Equal(2, record!.Rows);
        Assert.Equal(["claim", "payment"], record.Tables.Select(table => table.Table));
        Assert.Equal((42L, new DateOnly(2026, 1, 31), 3), (record.Seed, record.AsOf, record.Patients));
        Assert.Equal(result.Record.Tables, record.Tables);
        Assert.Equal(result.Record.Id, record.Id);
        Assert.Equal(
            0.6,
            (double)
                (decimal)
                    (await Sql.ScalarAsync(Database, "SELECT (options->'InsuredRate')::numeric FROM dentalsynth.load"))!
        );
    }

    [Fact]
    public async Task The_settings_are_in_the_database()
    {
        await Load(new Claim { ClaimNum = 5 });
        await Load(new Claim { ClaimNum = 6 });

        const string Rate = "SELECT number FROM dentalsynth.setting WHERE name = 'Acceptance.Rate'";
        const string Count =
            "SELECT count(*) FROM dentalsynth.setting WHERE name NOT LIKE '%.%.%' AND name NOT LIKE 'Options.%'";
        Assert.Equal(0.85, await Sql.ScalarAsync(Database, Rate));
        Assert.Equal((long)PracticeProfile.Definitions.Count, await Sql.ScalarAsync(Database, Count));
    }

    [Fact]
    public async Task A_database_that_was_never_loaded_has_no_record() =>
        Assert.Null(await PostgresLoader.ReadRecordAsync(Database.ConnectionString, Token));

    [Fact]
    public async Task The_next_practice_takes_the_place_of_the_last()
    {
        await Load(new Claim { ClaimNum = 1 }, new Payment { PayNum = 1 });

        await Load(new Claim { ClaimNum = 2 });

        Assert.Equal("2", await Keys(Claim.Table));
        Assert.Equal("", await Keys(Payment.Table));
        Assert.Equal(1L, await Sql.ScalarAsync(Database, "SELECT count(*) FROM dentalsynth.load"));
    }

    [Fact]
    public async Task Two_loads_at_the_same_time_wait_for_each_other()
    {
        var first = Load(new Claim { ClaimNum = 1 }, new Payment { PayNum = 1 });
        var second = Load(new Claim { ClaimNum = 2 }, new Payment { PayNum = 2 });
        await Task.WhenAll(first, second);

        Assert.Contains((string)(await Keys(Claim.Table))!, "12", StringComparison.Ordinal);
        Assert.Equal(await Keys(Claim.Table), await Keys(Payment.Table));
    }

    [Fact]
    public async Task More_rows_than_fit_in_memory_at_once_arrive_from_all_workers()
    {
        const int Workers = 3;
        const int Rows = 20_000;

        var result = await PostgresLoader.LoadAsync(
            Options,
            Target,
            async (sink, token) =>
            {
                await Task.WhenAll(
                    Enumerable.Range(0, Workers).Select(worker => Task.Run(() => Work(sink, worker), token))
                );
                return [];
            },
            Token
        );

        Assert.Equal(Workers * Rows, result.Record.Rows);
        Assert.Equal((long)Workers * Rows, await Sql.ScalarAsync(Database, "SELECT count(*) FROM raw.procedurelog"));

        static async Task Work(IRowSink sink, int worker)
        {
            var writer = sink.OpenWriter();
            for (var row = 0; row < Rows; row++)
            {
                writer.Add(RowTypes.MakeEmpty(ProcedureLog.Table, (worker * Rows) + row));
                await writer.FlushAsync(Token);
            }
        }
    }
}
