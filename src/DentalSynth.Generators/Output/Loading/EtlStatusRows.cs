using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>The books of the job that copies OpenDental's tables: raw.etl_load_status says what it has copied,
/// raw.etl_transform_status what dbt has made of it.</summary>
/// <remarks>Their ids are left to the sequences that the tables own: dbt inserts a row of its own at every start. Read by
/// the dbt model stg_etl_tracking_summary.</remarks>
internal static class EtlStatusRows
{
    private const string LoadStatus = "etl_load_status";
    private const string TransformStatus = "etl_transform_status";

    // The row that dbt's hooks look for; one per table beside it.
    private const string WholeRun = "dbt_transformation_run";

    /// <summary>Returns whether rows of a table of schema raw may be replaced: dbt writes into its book at any time.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="isLoaded">Whether there is a record of a load.</param>
    public static bool IsOurs(string table, bool isLoaded) =>
        table == TransformStatus || (isLoaded && table == LoadStatus);

    /// <summary>Writes the books anew, within the transaction that is open: everything was copied in the night before the
    /// as-of date, nothing has been transformed since.</summary>
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
