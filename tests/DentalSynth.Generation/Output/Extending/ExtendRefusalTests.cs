using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Output.Extending;

public sealed class ExtendRefusalTests(LoadingDatabases databases) : ExtendingTest(databases)
{
    [Fact]
    public async Task A_database_without_a_practice_is_refused() =>
        Assert.Equal($"{Database.Name} holds no practice yet: make one with generate", await Refusal(Later));

    [Fact]
    public async Task A_database_of_another_name_is_refused_without_a_connection()
    {
        var target = new LoadTarget("Host=nowhere.invalid;Database=opendental;Username=somebody");

        var refusal = await Assert.ThrowsAsync<LoadException>(() =>
            PostgresLoader.ExtendAsync(target, Later, Threads, Token)
        );

        Assert.StartsWith("database 'opendental' may not be loaded", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    public async Task A_date_that_is_not_later_is_refused(int days)
    {
        await Generate(Young);

        Assert.Equal(
            $"{Database.Name} is as of {Earlier:O} already: name a later date than {Earlier.AddDays(days):O}",
            await Refusal(Earlier.AddDays(days))
        );
    }

    [Fact]
    public async Task A_date_too_far_away_is_refused()
    {
        await Generate(Young);
        var before = await Contents();

        await Assert.ThrowsAsync<GenerationOptionsException>(() => Extend(Earlier.AddYears(20)));

        Assert.Equal(before, await Contents());
    }

    [Theory]
    [InlineData(
        "UPDATE raw.patient SET \"LName\" = 'Smyth' WHERE \"PatNum\" = 7",
        "somebody changed rows of raw.patient"
    )]
    [InlineData("UPDATE raw.claim SET \"ClaimFee\" = 0", "somebody changed rows of raw.claim")]
    [InlineData("INSERT INTO raw.patient (\"PatNum\") VALUES (999)", "raw.patient of")]
    [InlineData("DELETE FROM raw.patient WHERE \"PatNum\" = 7", "raw.patient of")]
    [InlineData("INSERT INTO raw.anestheticdata (\"AnestheticDataNum\") VALUES (1)", "raw.anestheticdata of")]
    public async Task A_practice_that_somebody_changed_is_refused(string change, string refusal)
    {
        await Generate(Young);
        await Sql.ExecuteAsync(Database, change);

        Assert.StartsWith(refusal, await Refusal(Later), StringComparison.Ordinal);
    }

    // Rows that other options give stand for rows that another version of the rules gives.
    [Fact]
    public async Task A_practice_that_can_not_be_made_again_is_refused()
    {
        await Generate(Young);
        await Sql.ExecuteAsync(
            Database,
            "UPDATE dentalsynth.load SET options = jsonb_set(options, '{RecallMonths}', '7')"
        );

        var refusal = await Refusal(Later);

        Assert.StartsWith($"the practice in {Database.Name} was made by version ", refusal, StringComparison.Ordinal);
        Assert.EndsWith("extend it by that version, or generate it anew", refusal, StringComparison.Ordinal);
    }

    private async Task<string> Refusal(DateOnly asOf)
    {
        var before = await Contents();
        var refusal = await Assert.ThrowsAsync<LoadException>(() => Extend(asOf));
        Assert.Equal(before, await Contents());
        Assert.DoesNotContain('\n', refusal.Message);
        return refusal.Message;
    }
}
