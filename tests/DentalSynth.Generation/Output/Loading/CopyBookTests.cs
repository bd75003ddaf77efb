using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Generation.Output.Loading;

public sealed class CopyBookTests(LoadingDatabases databases) : LoadingTest(databases)
{
    // What the hooks of a dbt project do at the start and the end of a run.
    private const string DbtHook = """
        INSERT INTO raw.etl_transform_status (table_name, transform_status, last_transformed)
        VALUES ('dbt_transformation_run', 'completed', CURRENT_TIMESTAMP)
        ON CONFLICT (table_name) DO UPDATE SET transform_status = excluded.transform_status
        """;

    [Fact]
    public async Task Every_table_that_was_loaded_is_in_the_books_with_its_rows()
    {
        await Load(new Claim { ClaimNum = 5 }, new Claim { ClaimNum = 6 }, new Payment { PayNum = 7 });

        Assert.Equal(
            "claim 2 completed 2026-01-31 00:00:00,payment 1 completed 2026-01-31 00:00:00",
            await Books("concat_ws(' ', table_name, rows_loaded, load_status, last_loaded)", "etl_load_status")
        );
        Assert.Equal(
            "claim pending,dbt_transformation_run pending,payment pending",
            await Books("concat_ws(' ', table_name, transform_status)", "etl_transform_status")
        );
    }

    [Fact]
    public async Task Dbt_finds_its_row_and_a_free_number()
    {
        await Load(new Claim { ClaimNum = 5 });

        await Sql.ExecuteAsync(Database, DbtHook);
        await Sql.ExecuteAsync(Database, "INSERT INTO raw.etl_transform_status (table_name) VALUES ('a_model')");

        Assert.Equal(
            "a_model pending,claim pending,dbt_transformation_run completed",
            await Books("concat_ws(' ', table_name, transform_status)", "etl_transform_status")
        );
    }

    [Fact]
    public async Task The_next_load_writes_the_books_anew_whatever_dbt_wrote_into_its_own()
    {
        await Sql.ExecuteAsync(Database, DbtHook);
        await Load(new Claim { ClaimNum = 5 });
        await Sql.ExecuteAsync(Database, DbtHook);

        await Load(new Payment { PayNum = 7 });

        Assert.Equal("payment", await Books("table_name", "etl_load_status"));
        Assert.Equal(
            "dbt_transformation_run pending,payment pending",
            await Books("concat_ws(' ', table_name, transform_status)", "etl_transform_status")
        );
    }

    [Fact]
    public async Task The_books_of_another_copy_job_are_not_replaced()
    {
        await Sql.ExecuteAsync(Database, "INSERT INTO raw.etl_load_status (table_name) VALUES ('patient')");

        var refusal = await Assert.ThrowsAsync<LoadException>(() => Load(new Claim { ClaimNum = 5 }));

        Assert.StartsWith("raw.etl_load_status of ", refusal.Message, StringComparison.Ordinal);
    }

    private Task<object?> Books(string what, string table) =>
        Sql.ScalarAsync(Database, $"SELECT string_agg({what}, ',' ORDER BY table_name) FROM raw.{table}");
}
