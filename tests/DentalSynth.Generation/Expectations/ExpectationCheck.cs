using System.Text.RegularExpressions;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Expectations;

/// <summary>Asks one expectation of the rows.</summary>
/// <param name="expectation">What is expected.</param>
/// <param name="tableOf">Gives a table by name, raw or staged.</param>
internal sealed class ExpectationCheck(Expectation expectation, Func<string, bool, StagedTable> tableOf)
{
    private const int Shown = 3;

    private readonly StagedTable table = tableOf(expectation.Table, expectation.IsStaged);

    /// <summary>Returns what is wrong; null where the expectation is met.</summary>
    public string? Find() =>
        expectation.Kind switch
        {
            "rows" => WrongCount(),
            "any" => Rows().Any() ? null : "no row",
            _ => Told([.. Offenders()]),
        };

    private IEnumerable<IRow> Offenders() =>
        expectation.Kind switch
        {
            "not_null" => Rows().Where(IsNull()),
            "unique" => Twins(),
            "holds" => Rows().Where(Fails()),
            "refers" => Orphans(),
            "matches" => Mismatches(),
            var kind => throw new NotSupportedException(kind),
        };

    private IEnumerable<IRow> Rows()
    {
        var isConcerned = table.Compile(expectation.Where);
        return table.Rows.Where(row => isConcerned(row) is true);
    }

    private Func<IRow, bool> IsNull()
    {
        var value = table.Column(expectation.Column);
        return row => value(row) is null;
    }

    private Func<IRow, bool> Fails()
    {
        var holds = table.Compile(expectation.Argument);
        return row => holds(row) is false;
    }

    private IEnumerable<IRow> Twins()
    {
        var columns = expectation.Argument.Split(' ').Select(table.Column).ToArray();
        return Rows()
            .Where(row => columns.Length > 1 || columns[0](row) is not null)
            .GroupBy(row => string.Join('|', columns.Select(column => column(row))))
            .SelectMany(group => group.Skip(1));
    }

    private IEnumerable<IRow> Orphans()
    {
        var (parent, column) = expectation.Argument.Split(' ') is [var first, var second]
            ? (first, second)
            : throw new FormatException(expectation.Argument);
        var keys = KeysOf(parent, column);
        var value = table.Column(expectation.Column);
        return Rows().Where(row => value(row) is { } key && !keys.Contains(key));
    }

    private HashSet<object?> KeysOf(string parent, string column)
    {
        var rows = tableOf(parent, expectation.IsStaged);
        return [.. rows.Rows.Select(rows.Column(column))];
    }

    private IEnumerable<IRow> Mismatches()
    {
        var pattern = new Regex(expectation.Argument);
        var value = table.Column(expectation.Column);
        return Rows().Where(row => value(row) is string text && !pattern.IsMatch(text));
    }

    private string? WrongCount()
    {
        var bounds = expectation.Argument.Split(' ').Select(int.Parse).ToArray();
        var isRight = table.Rows.Count >= bounds[0] && (bounds.Length < 2 || table.Rows.Count <= bounds[1]);
        return isRight ? null : $"{table.Rows.Count} rows";
    }

    private string? Told(List<IRow> offenders)
    {
        var value = table.Column(expectation.Column);
        var shown = offenders.Take(Shown).Select(row => $"{row.Key} ({value(row) ?? "null"})");
        return offenders.Count == 0 ? null : $"{offenders.Count} rows, {string.Join(", ", shown)}";
    }
}
