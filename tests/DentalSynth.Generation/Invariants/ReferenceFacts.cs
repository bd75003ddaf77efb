using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Tables;
using DentalSynth.Generators.Validation.Integrity;

namespace DentalSynth.Generation.Invariants;

public sealed class ReferenceFacts
{
    // Numbers that only look like keys, or whose table depends on another column.
    private static readonly HashSet<string> NoKeys = ["FKey", "Fkey", "KeyNum", "RxCui", "Slip"];

    [Fact]
    public async Task Every_column_that_holds_keys_is_known_to_lead_somewhere()
    {
        var practice = await GeneratedPractice.Of(1_000);

        var unknown =
            from table in RowTables.All
            from ordinal in Enumerable.Range(0, table.Columns.Count)
            let column = table.Columns[ordinal]
            where column.PostgresType == "bigint" && column.Name != table.PrimaryKey && !NoKeys.Contains(column.Name)
            where KeyReferences.TargetOf(table.Name, column.Name) is null
            where practice.Stored.RowsOf(table).Any(row => row.Value(ordinal) is not (null or 0L))
            select $"{table.Name}.{column.Name}";

        Assert.Equal([], unknown);
    }

    [Fact]
    public void Every_table_that_a_column_leads_to_exists() =>
        Assert.All(
            KeyReferences.Targets,
            table => Assert.Contains($"EXISTS raw.{table} (", RawSchema.Sql, StringComparison.Ordinal)
        );
}
