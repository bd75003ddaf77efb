using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Validation;

namespace DentalSynth.Generation.Settings;

public sealed class RandomPracticeTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_twenty_settings_within_their_ranges_make_a_practice_that_holds_together(int seed)
    {
        var profile = new RandomPractices(seed).Profile(20);
        var options = GeneratedPractice.With(60) with { StartDate = GeneratedPractice.AsOf.AddYears(-1), Seed = seed };

        var practice = await GeneratedPractice.Make(options with { Profile = profile });

        await AssertHolds(practice, profile);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_options_make_a_practice_that_holds_together_or_are_refused(int seed)
    {
        var options = new RandomPractices(seed).Options();
        try
        {
            options.Validate();
        }
        catch (GenerationOptionsException refusal)
        {
            Assert.NotEmpty(refusal.Message);
            return;
        }

        var practice = await GeneratedPractice.Make(options);

        if (options.Shards == 1)
        {
            await AssertHolds(practice, options);
        }
    }

    private static async Task AssertHolds(GeneratedPractice practice, object madeFrom)
    {
        var token = TestContext.Current.CancellationToken;
        var findings = await PracticeValidator.ValidateAsync(practice.Stored, practice.Options, token);
        var violations = findings.SelectMany(
            finding => finding.First,
            (finding, row) => $"{finding.Check.Name}: {row}"
        );

        Assert.True(!violations.Any(), $"{string.Join('\n', violations)}\n{madeFrom}");
    }
}
