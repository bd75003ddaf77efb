using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>The status tables of the job that copies OpenDental's tables: raw.etl_load_status lists the copied tables,
/// raw.etl_transform_status dbt's transformations.</summary>
/// <remarks>Their IDs come from sequences: dbt inserts a row at every start. Read by
/// the dbt model stg_etl_tracking_summary.</remarks>
internal static class EtlStatusRows
{
    private const string LoadStatus = "etl_load_status";
    private const string TransformStatus = "etl_transform_status";

    // dbt's hooks look for this row.
    private const string WholeRun = "dbt_transformation_run";

    /// <summary>Returns whether a load may replace rows of the table; dbt writes its status at any time.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isLoaded">Whether there is a load record.</param>
    public static bool IsOurs(string table, bool isLoaded) =>
        table == TransformStatus || (isLoaded && table == LoadStatus);

    /// <summary>Rewrites both tables in the open transaction: everything was copied in the night before the
    /// as-of date and not transformed since.</summary>
    public static async Task WriteAsync(
        NpgsqlConnection connection,
        LoadRecord record,
        CancellationToken cancellationToken
    )
    {
        const string Sql = $"""
            DELETE FROM raw.{LoadStatus};
            DELETE FROM raw.{TransformStatus};
            INSERT INTO raw.{LoadStatus} (table_name, last_loaded, rows_loaded, load_status, _loaded_at)
            SELECT name, @loaded, rows, 'completed', @loaded FROM unnest(@names, @rows) AS copied (name, rows);
            INSERT INTO raw.{TransformStatus} (table_name, _transformed_at, _created_at, _updated_at)
            SELECT name, NULL, @loaded, @loaded FROM unnest(@names || '{WholeRun}'::text) AS copied (name);
            """;
        var command = new NpgsqlCommand(Sql, connection);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.AddWithValue("loaded", record.AsOf.ToDateTime(TimeOnly.MinValue));
            command.Parameters.AddWithValue("names", record.Tables.Select(table => table.Table).ToArray());
            command.Parameters.AddWithValue("rows", record.Tables.Select(table => table.Rows).ToArray());
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
