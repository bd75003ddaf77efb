using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Clinical;

public sealed class AcceptanceRuleTests
{
    private static readonly AcceptanceSettings Settings = PracticeProfile.Demo.Acceptance;
    private static readonly AcceptanceRule Rule = new(Settings);

    [Fact]
    public void Treatment_up_to_1000_dollars_is_accepted_at_the_usual_rate() =>
        Assert.Equal(Settings.Rate, Rule.Share(Sample.Dollars(1_000)));

    [Fact]
    public void Treatment_over_1000_dollars_is_accepted_less_often() =>
        Assert.Equal(Settings.CostlyRate, Rule.Share(new Money(1_000_01)));

    [Fact]
    public void Coverage_and_urgency_make_acceptance_likelier_and_newness_and_an_earlier_refusal_less() =>
        Assert.Equal(
            [1, Settings.InsuredOdds, Settings.UrgentOdds, Settings.NewPatientOdds, Settings.RefusedOdds],
            [
                Rule.Odds(false, false, false, false),
                Rule.Odds(isInsured: true, false, false, false),
                Rule.Odds(false, isUrgent: true, false, false),
                Rule.Odds(false, false, isNew: true, false),
                Rule.Odds(false, false, false, hasRefused: true),
            ]
        );

    [Fact]
    public void Accepted_treatment_is_requested_within_5_weeks()
    {
        var days = Draws.Of(random => Rule.Wanted(Sample.Today, random));

        Assert.Equal((Sample.Today.AddDays(5), Sample.Today.AddDays(35)), (days.Min(), days.Max()));
    }
}
