namespace DentalSynth.Generation.Simulation;

public sealed class ClinicClockTests
{
    private static readonly DateOnly AsOf = new(2024, 6, 30);

    private readonly ClinicClock clock = new(AsOf);
    private readonly List<string> happened = [];

    [Fact]
    public void Processes_go_on_in_the_order_of_their_days()
    {
        clock.Start(Process("claim", new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 20)));
        clock.Start(Process("visit", new DateOnly(2024, 3, 5)));

        clock.RunTo(AsOf);

        Assert.Equal(["claim 03-01", "visit 03-05", "claim 03-20"], happened);
    }

    [Fact]
    public void Processes_of_one_day_go_on_in_the_order_in_which_they_began_to_wait()
    {
        clock.Start(Process("first", new DateOnly(2024, 3, 1)));
        clock.Start(Process("second", new DateOnly(2024, 3, 1)));

        clock.RunTo(AsOf);

        Assert.Equal(["first 03-01", "second 03-01"], happened);
    }

    [Fact]
    public void What_is_done_at_closing_comes_after_all_else_of_the_day()
    {
        clock.Start(Process("statement", new DateOnly(2024, 3, 1)), isAtClosing: true);
        clock.Start(Process("payment", new DateOnly(2024, 3, 1)));

        clock.RunTo(AsOf);

        Assert.Equal(["payment 03-01", "statement 03-01"], happened);
    }

    [Fact]
    public void Nothing_happens_on_the_as_of_date()
    {
        clock.Start(Process("late", AsOf));

        Assert.False(clock.RunTo(AsOf.AddYears(1)));
        Assert.Empty(happened);
    }

    [Fact]
    public void The_clock_stops_before_the_day_that_it_is_run_to_and_goes_on_from_there()
    {
        clock.Start(Process("visit", new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 2)));

        Assert.True(clock.RunTo(new DateOnly(2024, 3, 2)));
        Assert.Equal(["visit 03-01"], happened);

        clock.RunTo(AsOf);
        Assert.Equal(["visit 03-01", "visit 03-02"], happened);
    }

    [Fact]
    public void A_process_that_waits_for_a_day_that_is_over_is_a_mistake()
    {
        clock.Start(Process("visit", new DateOnly(2024, 3, 5), new DateOnly(2024, 3, 4)));

        Assert.Throws<InvalidOperationException>(() => clock.RunTo(AsOf));
    }

    private IEnumerable<DateOnly> Process(string name, params DateOnly[] days)
    {
        foreach (var day in days)
        {
            yield return day;
            happened.Add($"{name} {day.Month:00}-{day.Day:00}");
            Assert.Equal(day, clock.Today);
        }
    }
}
