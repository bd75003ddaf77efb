using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Harness.Resets;

namespace DentalSynth.Generation.Harness.Resets;

public sealed class DatabaseResetTests(PostgresFixture postgres)
{
    private const string Tables = """
        CREATE SCHEMA raw; CREATE SCHEMA kept;
        CREATE TABLE raw.patient (id int PRIMARY KEY); CREATE TABLE raw."Odd name" (id int REFERENCES raw.patient);
        CREATE TABLE kept.note (id int);
        INSERT INTO raw.patient VALUES (1); INSERT INTO raw."Odd name" VALUES (1); INSERT INTO kept.note VALUES (1);
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_schema_is_emptied_and_keeps_its_tables()
    {
        var server = await postgres.ServerAsync();
        await using var database = await server.CreateDatabaseAsync("emptied", Cancellation);
        await Sql.ExecuteAsync(database, Tables);

        await DatabaseReset.Default.EmptyAsync(database, "raw", Cancellation);

        Assert.Equal(
            0L,
            await Sql.ScalarAsync(database, """SELECT count(*) FROM raw.patient FULL JOIN raw."Odd name" USING (id)""")
        );
        Assert.Equal(1L, await Sql.ScalarAsync(database, "SELECT count(*) FROM kept.note"));
    }

    [Fact]
    public async Task A_schema_without_tables_is_an_error_and_not_a_success()
    {
        var server = await postgres.ServerAsync();
        await using var database = await server.CreateDatabaseAsync("tableless", Cancellation);

        Task Empty() => DatabaseReset.Default.EmptyAsync(database, "raw", Cancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(Empty);
    }
}
