using System.Globalization;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Output.Extending;

public sealed class ExtendTests(LoadingDatabases databases) : ExtendingTest(databases)
{
    [Theory]
    [InlineData("demo")]
    [InlineData("realistic")]
    [InlineData("dbt-dental-models")]
    public async Task An_extended_practice_is_what_is_generated_at_the_later_date(string profile)
    {
        var options = Practice with { Profile = PracticeProfile.Find(profile), InsuredRate = 0.8 };
        await Generate(options);
        var extended = await Extend(Later);
        var contents = await Contents();

        var generated = await Generate(options with { AsOf = Later, VolumeDate = Earlier });

        Assert.Equal(generated.Record.Tables, extended.Record.Tables);
        Assert.Equal(generated.Record.Options, extended.Record.Options);
        Assert.Equal(await Contents(), contents);
    }

    [Fact]
    public async Task Two_steps_lead_where_one_does()
    {
        await Generate(Practice);
        await Extend(Earlier.AddDays(1));
        var twice = await Extend(Later);
        await Generate(Practice);

        var once = await Extend(Later);

        Assert.Equal(once.Record.Tables, twice.Record.Tables);
        Assert.Equal(once.Record.Options, twice.Record.Options);
    }

    [Fact]
    public async Task What_was_written_down_is_that_of_the_later_date()
    {
        await Generate(Practice);

        var extended = await Extend(Later);

        var record = await PostgresLoader.ReadRecordAsync(Database.ConnectionString, Token);
        Assert.Equal((Earlier, Later), (extended.Before, record!.AsOf));
        Assert.Equal(extended.Record.Id, record.Id);
        Assert.Equal(extended.Record.Tables, record.Tables);
        Assert.Equal(Earlier, record.ReadOptions().VolumeDate);
    }

    [Fact]
    public async Task Rows_that_nothing_changes_are_not_touched()
    {
        await Generate(Practice);
        var before = await ByTable(table => $"SELECT count(*) FROM {table}");
        var last = await Sql.ScalarAsync(Database, "SELECT pg_current_xact_id()::text::bigint");

        var extended = await Extend(Later);

        var touched = await ByTable(table => $"SELECT count(*) FROM {table} WHERE xmin::text::bigint > {last}");
        var after = await ByTable(table => $"SELECT count(*) FROM {table}");
        Assert.All(
            extended.Changes,
            change =>
            {
                Assert.Equal(change.Inserted + change.Updated, Number(touched[change.Table]));
                Assert.Equal(
                    change.Inserted - change.Deleted,
                    Number(after[change.Table]) - Number(before[change.Table])
                );
            }
        );
        Assert.All(
            touched.Keys.Except(extended.Changes.Select(change => change.Table)),
            table => Assert.Equal("0", touched[table])
        );
        Assert.Equal("0", touched[ProcedureCode.Table.Name]);
        Assert.True(Number(touched[ProcedureLog.Table.Name]) * 2 < Number(after[ProcedureLog.Table.Name]));
    }

    [Fact]
    public async Task A_part_of_a_practice_is_extended_to_that_part_of_the_later_one()
    {
        var part = Practice with { Shard = 2, Shards = 3 };
        await Generate(part);

        var extended = await Extend(Later);

        var generated = await Generate(part with { AsOf = Later, VolumeDate = Earlier });
        Assert.Equal(generated.Record.Tables, extended.Record.Tables);
    }

    [Fact]
    public async Task Open_claims_are_received_later()
    {
        await Generate(Practice);
        await Sql.ExecuteAsync(
            Database,
            "CREATE TABLE dentalsynth.open_claim AS SELECT * FROM raw.claim WHERE \"ClaimStatus\" <> 'R'"
        );
        const string Answered =
            "dentalsynth.open_claim JOIN raw.claim AS now USING (\"ClaimNum\") WHERE now.\"ClaimStatus\" = 'R'";
        var open = await Count("dentalsynth.open_claim");

        await Extend(Earlier.AddDays(400));
        var answered = await Count(Answered);

        Assert.True(open > 0);
        Assert.Equal(open, answered);
    }

    [Fact]
    public async Task Open_balances_age()
    {
        await Generate(Practice with { Patients = 400 });
        await Sql.ExecuteAsync(
            Database,
            "CREATE TABLE dentalsynth.debtor AS SELECT * FROM raw.patient WHERE \"BalOver90\" < \"BalTotal\""
        );
        const string Debtors = "dentalsynth.debtor JOIN raw.patient AS now USING (\"PatNum\", \"BalTotal\")";

        await Extend(Earlier.AddDays(100));

        Assert.True(await Count(Debtors) > 0);
        Assert.Equal(await Count(Debtors), await Count($"{Debtors} WHERE now.\"BalOver90\" = \"BalTotal\""));
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
