namespace DentalSynth.Generators.Simulation;

/// <summary>Events of one patient in the order of their days; what happens may bring about later events.</summary>
/// <remarks>Nothing on or after the as-of date has happened: it is the practice's today, before it opens. As no event
/// depends on a later one, a later as-of date goes on where an earlier one stopped, with the same keys.</remarks>
/// <param name="asOf">The first day on which nothing has happened yet.</param>
internal sealed class Timeline(DateOnly asOf)
{
    private readonly PriorityQueue<Action<DateOnly>, (int Day, int Order)> events = new();
    private int order;

    /// <summary>Lets something happen on a day.</summary>
    public void At(DateOnly day, Action<DateOnly> happen) => events.Enqueue(happen, (day.DayNumber, order++));

    /// <summary>Lets everything happen that happens before the as-of date.</summary>
    public void Run()
    {
        while (events.TryDequeue(out var happen, out var when) && when.Day < asOf.DayNumber)
        {
            happen(DateOnly.FromDayNumber(when.Day));
        }
    }
}
