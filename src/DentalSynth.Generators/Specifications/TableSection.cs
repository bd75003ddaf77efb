using System.Globalization;
using System.Text;

namespace DentalSynth.Generators.Specifications;

/// <summary>Documents one table as Markdown.</summary>
/// <param name="table">The table.</param>
/// <param name="codes">The meanings of codes.</param>
internal sealed class TableSection(TableDefinition table, CodeNames codes)
{
    private readonly ColumnText words = new(table, codes);

    public string Write(IEnumerable<IRow> rows)
    {
        var columns = table.Columns.Select(column => new ColumnStatistics(column)).ToArray();
        foreach (var row in rows)
        {
            for (var ordinal = 0; ordinal < columns.Length; ordinal++)
            {
                columns[ordinal].Add(row.Value(ordinal));
            }
        }

        return Write(columns);
    }

    private string Write(ColumnStatistics[] columns)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"### {table.Name}\n\n{columns[0].Rows:#,##0} {table.Declared.Noun}, "
        );
        text.Append(CultureInfo.InvariantCulture, $"made in `{SourceFile.Of(table.Maker)}`.\n\n");
        text.Append("| column | type | filled | with |\n| --- | --- | --- | --- |\n");
        foreach (var column in columns.Where(column => !IsConstant(column)))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {column.Column.Name} | {Type(column.Column)} | {words.Filled(column)} | {words.Values(column)} |\n"
            );
        }

        AppendLine(text, "Always the same", columns.Where(column => IsConstant(column) && column.Filled > 0), Constant);
        AppendLine(text, "Never filled", columns.Where(column => column.Filled == 0), column => column.Column.Name);
        return text.ToString();
    }

    private static void AppendLine(
        StringBuilder text,
        string what,
        IEnumerable<ColumnStatistics> columns,
        Func<ColumnStatistics, string> say
    )
    {
        var said = string.Join(", ", columns.Select(say));
        if (said.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{what}: {said}.\n");
        }
    }

    private bool IsConstant(ColumnStatistics column) =>
        column.Filled == 0
        || (column.Values?.Count == 1 && column.Filled == column.Rows && column.Column.Name != table.PrimaryKey);

    private static string Constant(ColumnStatistics column) =>
        $"{column.Column.Name} {ColumnText.Text(column.Values![0])}";

    private static string Type(ColumnDefinition column)
    {
        var type = column
            .PostgresType.Replace("character varying", "varchar", StringComparison.Ordinal)
            .Replace(" without time zone", "", StringComparison.Ordinal);
        return column.IsNullable ? type : $"{type}, not null";
    }
}
