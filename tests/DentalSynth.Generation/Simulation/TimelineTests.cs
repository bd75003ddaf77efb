namespace DentalSynth.Generation.Simulation;

public sealed class TimelineTests
{
    private static readonly DateOnly AsOf = new(2025, 6, 1);

    private readonly Timeline timeline = new(AsOf);
    private readonly List<string> happened = [];

    [Fact]
    public void Events_run_in_the_order_of_their_days()
    {
        Plan("third", AsOf.AddDays(-1));
        Plan("first", AsOf.AddDays(-9));
        Plan("second", AsOf.AddDays(-5));

        timeline.Run();

        Assert.Equal(["first", "second", "third"], happened);
    }

    [Fact]
    public void Events_of_a_day_run_in_the_order_they_were_added()
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
    public void An_event_may_add_a_later_event()
    {
        timeline.At(AsOf.AddDays(-5), day => Plan("treated", day.AddDays(2)));
        Plan("other", AsOf.AddDays(-4));

        timeline.Run();

        Assert.Equal(["other", "treated"], happened);
    }

    [Fact]
    public void A_callback_receives_its_day()
    {
        DateOnly? told = null;
        timeline.At(AsOf.AddDays(-3), day => told = day);

        timeline.Run();

        Assert.Equal(AsOf.AddDays(-3), told);
    }

    [Fact]
    public void No_event_runs_on_or_after_the_as_of_date()
    {
        Plan("yesterday", AsOf.AddDays(-1));
        Plan("today", AsOf);
        Plan("tomorrow", AsOf.AddDays(1));

        timeline.Run();

        Assert.Equal(["yesterday"], happened);
    }

    private void Plan(string name, DateOnly day) => timeline.At(day, _ => happened.Add(name));
}
