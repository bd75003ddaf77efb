using System.Globalization;
using DentalSynth.Generation.Expectations.Conditions;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Expectations;

/// <summary>The rows of a table, raw or as staging makes them. Numbers are doubles, dates are DateTimes.</summary>
internal sealed class StagedTable
{
    private readonly TableDefinition table;
    private readonly StagingRule rule;
    private readonly DateTime today;

    public StagedTable(IPracticeRows rows, TableDefinition table, StagingRule rule, DateTime today)
    {
        (this.table, this.rule, this.today) = (table, rule, today);
        var isKept = Compile(rule.Rows);
        Rows = [.. rows.RowsOf(table).Where(row => isKept(row) is true)];
    }

    public IReadOnlyList<IRow> Rows { get; }

    /// <summary>Returns what evaluates a condition; an empty one is true.</summary>
    public Func<IRow, object?> Compile(string condition) =>
        condition.Length == 0 ? _ => true : new ConditionParser(condition, today, Column).Parse();

    /// <summary>Returns what reads a column.</summary>
    public Func<IRow, object?> Column(string name)
    {
        var ordinal = table.Ordinal(name);
        Assert.True(ordinal >= 0, $"{table} has no column {name}");
        Func<IRow, object?> value = row => Plain(row.Value(ordinal));
        return rule.AlwaysFalse.Contains(name) ? _ => false
            : rule.TrueForOne.Contains(name) ? row => value(row) is 1.0 or "1"
            : rule.ZeroIsNull.Contains(name) ? row => value(row) is 0.0 ? null : value(row)
            : rule.Dates.Contains(name) ? row => IsNoDate(value(row)) ? null : value(row)
            : value;
    }

    private static object? Plain(object? value) =>
        value switch
        {
            short or int or long or float => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            _ => value,
        };

    private static bool IsNoDate(object? value) => value is DateTime { Month: 1, Day: 1, Year: 1 or 1900 };
}
