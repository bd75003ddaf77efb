using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Validation.Integrity;

namespace DentalSynth.Generation.Validation;

public sealed class KeyReferencesTests
{
    // Numbers whose table depends on another column.
    private static readonly string[] OfManyTables = ["KeyNum"];

    [Fact]
    public void Every_column_named_as_a_key_leads_to_a_table()
    {
        var unknown =
            from table in RowTables.All
            from column in table.Columns
            where column.PostgresType == "bigint" && column.Name.EndsWith("Num", StringComparison.Ordinal)
            where column.Name != table.PrimaryKey && !OfManyTables.Contains(column.Name)
            where KeyReferences.TargetOf(table.Name, column.Name) is null
            select $"{table.Name}.{column.Name}";

        Assert.Equal([], unknown);
    }

    [Fact]
    public void Every_reference_is_of_a_filled_tables_column_to_a_table_of_the_schema() =>
        Assert.All(
            KeyReferences.Columns,
            from =>
            {
                Assert.Contains(RowTables.Find(from.Table)!.Columns, column => column.Name == from.Column);
                var target = KeyReferences.TargetOf(from.Table, from.Column);
                Assert.Contains($"EXISTS raw.{target} (", RawSchema.Sql, StringComparison.Ordinal);
            }
        );
}
