using System.Globalization;
using DentalSynth.Generators.Validation.Integrity;

namespace DentalSynth.Generators.Specifications;

/// <summary>Describes the values of a column.</summary>
/// <param name="table">The column's table.</param>
/// <param name="codes">The meanings of codes.</param>
internal sealed class ColumnText(TableDefinition table, CodeNames codes)
{
    private const int MostTextShown = 90;

    /// <summary>Returns a description of the values.</summary>
    public string Values(ColumnStatistics column)
    {
        var name = column.Column.Name;
        return name == table.PrimaryKey ? "key"
            : codes.TypeOf(table.Name, name) is { } type ? Codes(column, type)
            : KeyReferences.TargetOf(table.Name, name) is { } target ? $"key of {target}"
            : Plain(column);
    }

    /// <summary>Returns the share of rows with a value other than null, the empty text and, for keys, 0.</summary>
    public string Filled(ColumnStatistics column)
    {
        var isReference = KeyReferences.TargetOf(table.Name, column.Column.Name) is not null;
        var filled = isReference ? column.Set : column.Filled;
        return filled == column.Rows ? "all" : Percent(filled, column.Rows);
    }

    /// <summary>Returns a value in the format of the document.</summary>
    public static string Text(object value) =>
        value switch
        {
            DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
            double amount => amount.ToString("#,##0.##", CultureInfo.InvariantCulture),
            bool flag => flag ? "true" : "false",
            string text => $"`{text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal)}`",
            _ => string.Create(CultureInfo.InvariantCulture, $"{value:#,##0}"),
        };

    private static string Codes(ColumnStatistics column, Type type)
    {
        var named = column.Values?.Select(value =>
            CodeNames.NameOf(type, value) is { } name ? $"{Number(value)} {name}" : Number(value)
        );
        return $"{type.Name}: {(named is null ? Range(column) : string.Join(", ", named))}";
    }

    private static string Plain(ColumnStatistics column)
    {
        if (column.Column.PostgresType == "boolean")
        {
            return $"true in {Percent(column.Set, column.Rows)}";
        }

        var all = column.Values is null ? null : string.Join(", ", column.Values.Select(Text));
        return all is { Length: > 0 and <= MostTextShown } ? all
            : column.Longest > 0 ? $"text of up to {column.Longest} characters"
            : Range(column);
    }

    private static string Range(ColumnStatistics column) => $"{Text(column.Smallest!)} to {Text(column.Largest!)}";

    private static string Number(object value) =>
        value is string text ? text : string.Create(CultureInfo.InvariantCulture, $"{value}");

    private static string Percent(long part, long whole)
    {
        var percent = 100.0 * part / whole;
        return percent is > 0 and < 1 ? "under 1 %"
            : percent is > 99 and < 100 ? "over 99 %"
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(percent)} %");
    }
}
