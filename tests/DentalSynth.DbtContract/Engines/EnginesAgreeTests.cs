using DentalSynth.Harness;
using DentalSynth.Harness.Dbt.Manifest;

namespace DentalSynth.DbtContract.Engines;

public sealed class EnginesAgreeTests(TestServer server)
{
    private const string Columns = """
        select format('%s.%s %s %s %s', n.nspname, c.relname, c.relkind, a.attname, format_type(a.atttypid, a.atttypmod))
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where n.nspname in ('staging', 'int', 'marts') and c.relkind in ('r', 'v')
        order by n.nspname, c.relname, a.attnum
        """;

    private const string Rows = """
        select format('%s.%s has %s rows', n.nspname, c.relname,
            (xpath('//count/text()', query_to_xml(format('select count(*) from %s', c.oid::regclass), true, true, '')))[1])
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname in ('staging', 'int', 'marts') and c.relkind in ('r', 'v')
        order by n.nspname, c.relname
        """;

    // Makes some tests fail, so that failures are compared too.
    private const string Breakage =
        "update raw.paysplit set \"SplitAmt\" = \"SplitAmt\" + 1 where \"SplitNum\" % 50 = 1";

    [Fact]
    public async Task The_replay_has_the_results_of_dbt()
    {
        var reason = await Availability.ReasonToSkipAsync(Capability.Dbt, TestContext.Current.CancellationToken);
        Assert.SkipWhen(reason != null, reason ?? string.Empty);

        var real = await BuildAsync(DbtEngines.Real(), "agree_dbt");
        var frozen = await BuildAsync(DbtEngines.Frozen(), "agree_frozen");

        Assert.Contains(real, line => line.Contains(" fail ", StringComparison.Ordinal));
        Assert.Equal(real.Where(IsNoUnitTest), frozen.Where(IsNoUnitTest));
        Assert.All(
            real.Where(IsUnitTest),
            line => Assert.Contains($" {DbtStatus.Pass} ", line, StringComparison.Ordinal)
        );
        Assert.Equal(
            real.Where(IsUnitTest).Select(line => line.Split(' ')[0]),
            frozen
                .Where(line => IsUnitTest(line) && line.Contains(DbtStatus.NotRun, StringComparison.Ordinal))
                .Select(line => line.Split(' ')[0])
        );
    }

    private static bool IsUnitTest(string line) => line.StartsWith(DbtNode.UnitTest, StringComparison.Ordinal);

    private static bool IsNoUnitTest(string line) => !IsUnitTest(line);

    private async Task<List<string>> BuildAsync(IDbtEngine engine, string name)
    {
        var (database, practice) = await SmallPractice.CopyAsync(await server.StartedAsync(), name);
        await using var _ = database;
        await Sql.ExecuteAsync(practice.ConnectionString, Breakage);
        var target = new DbtTarget(practice.ConnectionString, practice.AsOf);
        var run = await engine.BuildAsync(target, TestContext.Current.CancellationToken);
        return
        [
            .. run.Results.Values.Select(result => $"{result.UniqueId} {result.Status} {result.Failures}").Order(),
            .. await Sql.TextsAsync(practice.ConnectionString, Columns),
            .. await Sql.TextsAsync(practice.ConnectionString, Rows),
        ];
    }
}
