using System.Globalization;
using System.Text.RegularExpressions;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Expectations.Conditions;

/// <summary>Reads a condition on a row, written as in SQL. A comparison with null is null, neither true nor false.</summary>
/// <param name="condition">The text: comparisons, in, between, like, is null, and, or, not, + and -, a few functions.</param>
/// <param name="today">What the word today stands for.</param>
/// <param name="column">Gives what reads a column.</param>
internal sealed partial class ConditionParser(
    string condition,
    DateTime today,
    Func<string, Func<IRow, object?>> column
)
{
    private readonly string[] tokens = [.. Token().Matches(condition).Select(match => match.Value)];
    private int next;

    private string Current => next < tokens.Length ? tokens[next] : "";

    public Func<IRow, object?> Parse()
    {
        var whole = Or();
        return Current.Length == 0 ? whole : throw Problem();
    }

    private Func<IRow, object?> Or()
    {
        var left = And();
        while (Take("or"))
        {
            var (first, second) = (left, And());
            left = row => Logic.Or(first(row), () => second(row));
        }

        return left;
    }

    private Func<IRow, object?> And()
    {
        var left = Not();
        while (Take("and"))
        {
            var (first, second) = (left, Not());
            left = row => Logic.And(first(row), () => second(row));
        }

        return left;
    }

    private Func<IRow, object?> Not()
    {
        if (!Take("not"))
        {
            return Predicate();
        }

        var inner = Not();
        return row => Logic.Not(inner(row));
    }

    private Func<IRow, object?> Predicate()
    {
        var left = Sum();
        if (Take("is"))
        {
            var isNot = Take("not");
            Expect("null");
            return row => left(row) is null != isNot;
        }

        if (Take("not"))
        {
            var inner = Membership(left) ?? throw Problem();
            return row => Logic.Not(inner(row));
        }

        return Membership(left) ?? Comparison(left);
    }

    private Func<IRow, object?>? Membership(Func<IRow, object?> left)
    {
        if (Take("in"))
        {
            var values = Arguments();
            return row =>
                values.Aggregate(
                    (object?)false,
                    (found, value) => Logic.Or(found, () => Logic.AreEqual(left(row), value(row)))
                );
        }

        if (Take("like"))
        {
            var pattern = Logic.Pattern((string)Sum()(null!)!);
            return row => left(row) is string text ? pattern.IsMatch(text) : null;
        }

        return Take("between") ? Between(left) : null;
    }

    private Func<IRow, object?> Between(Func<IRow, object?> left)
    {
        var low = Sum();
        Expect("and");
        var high = Sum();
        return row =>
            Logic.And(Logic.Compare(left(row), ">=", low(row)), () => Logic.Compare(left(row), "<=", high(row)));
    }

    private Func<IRow, object?> Comparison(Func<IRow, object?> left)
    {
        if (Current is not ("=" or "<>" or "<" or "<=" or ">" or ">="))
        {
            return left;
        }

        var sign = tokens[next++];
        var right = Sum();
        return row => Logic.Compare(left(row), sign, right(row));
    }

    private Func<IRow, object?> Sum()
    {
        var left = Primary();
        while (Current is "+" or "-")
        {
            var sign = tokens[next++] == "+" ? 1 : -1;
            var (first, second) = (left, Primary());
            left = row => Logic.Add(first(row), sign, second(row));
        }

        return left;
    }

    private Func<IRow, object?> Primary()
    {
        var token = Current.Length > 0 ? Current : throw Problem();
        next++;
        if (token == "(")
        {
            var inner = Or();
            Expect(")");
            return inner;
        }

        if (token == "-")
        {
            var inner = Primary();
            return row => Logic.Add(0.0, -1, inner(row));
        }

        return Current == "(" ? Function(token, Arguments())
            : Constant(token) is { } value ? _ => value
            : column(token);
    }

    private object? Constant(string token) =>
        token switch
        {
            "true" => true,
            "false" => false,
            "today" => today,
            ['\'', .. var text, '\''] => DateTime.TryParse(text, CultureInfo.InvariantCulture, out var time)
                ? time
                : text,
            [>= '0' and <= '9', ..] => double.Parse(token, CultureInfo.InvariantCulture),
            _ => null,
        };

    private List<Func<IRow, object?>> Arguments()
    {
        Expect("(");
        var arguments = new List<Func<IRow, object?>> { Or() };
        while (Take(","))
        {
            arguments.Add(Or());
        }

        Expect(")");
        return arguments;
    }

    private Func<IRow, object?> Function(string name, List<Func<IRow, object?>> arguments)
    {
        var first = arguments[0];
        return name switch
        {
            "abs" => row => first(row) is double number ? Math.Abs(number) : null,
            "trim" => row => (first(row) as string)?.Trim(),
            "length" or "char_length" => row => (double?)(first(row) as string)?.Length,
            "coalesce" => row => arguments.Select(argument => argument(row)).FirstOrDefault(value => value is not null),
            _ => throw Problem(),
        };
    }

    private bool Take(string token)
    {
        var isIt = Current == token;
        next += isIt ? 1 : 0;
        return isIt;
    }

    private void Expect(string token)
    {
        if (!Take(token))
        {
            throw Problem();
        }
    }

    private FormatException Problem() => new($"{condition}: can't read it at word {next + 1}, '{Current}'");

    [GeneratedRegex(@"'[^']*'|[A-Za-z_]\w*|\d+(\.\d+)?|<=|>=|<>|\S")]
    private static partial Regex Token();
}
