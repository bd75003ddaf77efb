using System.Globalization;
using System.Text.RegularExpressions;
using TestNode = System.Collections.Generic.KeyValuePair<string, DentalSynth.Harness.Dbt.Manifest.DbtNode>;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Several tests in one statement: on a small practice, a round trip takes longer than a test.</summary>
/// <remarks>Two thirds of the tests count rows of one relation that meet a condition. Tests of the same relation share one
/// scan. If the extracted text is not a plain condition, the statement fails and its tests run one by
/// one.</remarks>
/// <param name="Tests">The tests, by unique id.</param>
/// <param name="Sql">Returns a row per test: its index, its count, whether it warns and whether it
/// fails.</param>
internal sealed partial record TestBatch(IReadOnlyList<TestNode> Tests, string Sql)
{
    private const int Parts = 12;
    private const int Conditions = 100;

    /// <summary>Returns the batches, slow tests first.</summary>
    public static IEnumerable<TestBatch> Of(IEnumerable<TestNode> tests)
    {
        var shared = tests.ToLookup(test => RelationOf(test.Value));
        var scans = shared
            .Where(scan => scan.Key.Length > 0)
            .SelectMany(scan => scan.Chunk(Conditions), (scan, part) => new Part(scan.Key, part));
        var alone = shared[string.Empty]
            .OrderBy(test => test.Value.TestMetadata != null)
            .Select(test => new Part(string.Empty, [test]));
        return alone.Concat(scans).Chunk(Parts).Select(Join);
    }

    private static TestBatch Join(Part[] parts)
    {
        var tests = new List<TestNode>();
        var statements = new List<string>();
        foreach (var part in parts)
        {
            statements.Add(part.Relation.Length > 0 ? Scan(part, tests.Count) : Ask(part.Tests[0].Value, tests.Count));
            tests.AddRange(part.Tests);
        }

        return new TestBatch(tests, string.Join("\nunion all\n", statements));
    }

    private static string Ask(DbtNode test, int place) =>
        $"select {Text(place)}, counted::numeric, warns, fails from (\n{TestQuery.Of(test)}\n) as result";

    private static string Scan(Part part, int place)
    {
        var counts = part.Tests.Select(
            (test, index) =>
                $"count(*) filter (where (\n{Question(test.Value).Groups["condition"]}\n)) as n{Text(index)}"
        );
        var rows = part.Tests.Select((test, index) => Row(test.Value, $"n{Text(index)}", place + index));
        return $"""
            select place, counted, warns, fails
            from (select {string.Join(",\n", counts)} from {part.Relation}) as scan
            cross join lateral (values {string.Join(",\n", rows)}) as result(place, counted, warns, fails)
            """;
    }

    private static string Row(DbtNode test, string count, int place) =>
        $"({Text(place)}, {count}::numeric, {TestQuery.Warns(test, count)}, {TestQuery.Fails(test, count)})";

    private static string RelationOf(DbtNode test) =>
        test.Config is { FailCalc: null, Limit: null } ? Question(test).Groups["relation"].Value : string.Empty;

    private static Match Question(DbtNode test) => RowsThatMeetACondition().Match(test.CompiledCode ?? string.Empty);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """\Aselect\s+(?:\*|"?\w+"?)\s+from\s+(?<relation>"[^"]+"(?:\."[^"]+")*)\s+where\s(?<condition>.+)\z""",
        RegexOptions.Singleline
    )]
    private static partial Regex RowsThatMeetACondition();

    private sealed record Part(string Relation, IReadOnlyList<TestNode> Tests);
}
