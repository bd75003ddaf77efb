using DentalSynth.Generation.Tables;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generation.Output.Loading;

public sealed class RoundTripTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task Every_value_of_every_type_comes_back_as_it_was_written()
    {
        var rows = RowTables.All.SelectMany(SampleRows).ToArray();

        await Load(rows);

        await using var source = NpgsqlDataSource.Create(Database.ConnectionString);
        foreach (var table in RowTables.All)
        {
            var expected = rows.Where(row => row.Table == table).OrderBy(row => row.Key).Select(Values);
            Assert.Equal(expected, await ReadBack(source, table));
        }
    }

    [Fact]
    public async Task Rows_are_read_back_as_the_types_they_were_written_as()
    {
        var rows = RowTables.All.SelectMany(SampleRows).ToArray();
        var record = (await Load(rows)).Record;

        await using var loaded = new LoadedRows(Database.ConnectionString, record, Token);

        Assert.All(
            RowTables.All,
            table =>
            {
                var expected = rows.Where(row => row.Table == table).OrderBy(row => row.Key).Select(Values);
                Assert.Equal(expected, loaded.RowsOf(table).OrderBy(row => row.Key).Select(Values));
            }
        );
    }

    [Fact]
    public void A_rows_values_are_those_of_its_properties() =>
        Assert.All(
            RowTables.All.SelectMany(SampleRows),
            row => Assert.Equal(Values(row), row.Table.Columns.Select((_, ordinal) => row.Value(ordinal)))
        );

    [Fact]
    public async Task The_schema_applies_twice()
    {
        var before = await CatalogAsync();

        await Harness.Postgres.Sql.ExecuteAsync(Database, Generators.Output.Loading.RawSchema.Sql);

        Assert.Equal(before, await CatalogAsync());
        Assert.Equal("422 tables, 424 indexes, 10 sequences", before);
    }

    private static IEnumerable<IRow> SampleRows(TableDefinition table) =>
        Enumerable.Range(1, 12).Select(key => RowTypes.MakeFull(table, key * 83)).Append(RowTypes.MakeEmpty(table, 0));

    private static IEnumerable<object?> Values(IRow row) =>
        RowTypes.Columns(row.Table).Select(property => property.GetValue(row));

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> ReadBack(
        NpgsqlDataSource source,
        TableDefinition table
    )
    {
        var rows = new List<IReadOnlyList<object?>>();
        await using var command = source.CreateCommand($"SELECT * FROM {table} ORDER BY \"{table.PrimaryKey}\"");
        await using var reader = await command.ExecuteReaderAsync(Token);
        while (await reader.ReadAsync(Token))
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => Value(reader, column))]);
        }

        return rows;
    }

    private static object? Value(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null
        : reader.GetDataTypeName(column) == "date" ? reader.GetFieldValue<DateOnly>(column)
        : reader.GetDataTypeName(column) == "time without time zone" ? reader.GetFieldValue<TimeOnly>(column)
        : reader.GetValue(column);

    private async Task<object?> CatalogAsync() =>
        await Harness.Postgres.Sql.ScalarAsync(
            Database,
            """
            SELECT format(
                '%s tables, %s indexes, %s sequences',
                count(*) FILTER (WHERE relkind = 'r'),
                count(*) FILTER (WHERE relkind = 'i'),
                count(*) FILTER (WHERE relkind = 'S'))
            FROM pg_class
            WHERE relnamespace = 'raw'::regnamespace
            """
        );
}
