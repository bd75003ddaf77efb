using DentalSynth.Generators.Insurance.Subscribers;

namespace DentalSynth.Generation.Insurance.Subscribers;

public sealed class PlanChoiceRuleTests
{
    [Fact]
    public void A_plan_three_times_as_popular_is_chosen_three_times_as_often()
    {
        var popular = Sample.Plan(popularity: 3);
        var rule = new PlanChoiceRule([popular, Sample.Plan(popularity: 1)]);

        Draws.AssertShare(0.75, random => ReferenceEquals(popular, rule.Plan(random)));
    }

    [Fact]
    public void A_single_plan_is_always_chosen()
    {
        var only = Sample.Plan();

        Assert.All(Draws.Of(new PlanChoiceRule([only]).Plan), plan => Assert.Same(only, plan));
    }
}
