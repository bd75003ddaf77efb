using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Simulation;

public sealed class TimelineTests
{
    private static readonly DateOnly AsOf = new(2025, 6, 1);

    private readonly Timeline timeline = new(AsOf);
    private readonly List<string> happened = [];

    [Fact]
    public void Things_happen_in_the_order_of_their_days()
    {
        Plan("third", AsOf.AddDays(-1));
        Plan("first", AsOf.AddDays(-9));
        Plan("second", AsOf.AddDays(-5));

        timeline.Run();

        Assert.Equal(["first", "second", "third"], happened);
    }

    [Fact]
    public void Things_of_one_day_happen_in_the_order_in_which_they_were_planned()
    {
        string[] names = ["a", "b", "c", "d", "e", "f", "g"];
        foreach (var name in names)
        {
            Plan(name, AsOf.AddDays(-1));
        }

        timeline.Run();

        Assert.Equal(names, happened);
    }

    [Fact]
    public void What_happens_may_bring_about_something_later()
    {
        timeline.At(AsOf.AddDays(-5), day => Plan("treated", day.AddDays(2)));
        Plan("other", AsOf.AddDays(-4));

        timeline.Run();

        Assert.Equal(["other", "treated"], happened);
    }

    [Fact]
    public void Whoever_is_told_is_told_the_day()
    {
        DateOnly? told = null;
        timeline.At(AsOf.AddDays(-3), day => told = day);

        timeline.Run();

        Assert.Equal(AsOf.AddDays(-3), told);
    }

    [Fact]
    public void Nothing_happens_on_or_after_the_as_of_date()
    {
        Plan("yesterday", AsOf.AddDays(-1));
        Plan("today", AsOf);
        Plan("tomorrow", AsOf.AddDays(1));

        timeline.Run();

        Assert.Equal(["yesterday"], happened);
    }

    private void Plan(string name, DateOnly day) => timeline.At(day, _ => happened.Add(name));
}
