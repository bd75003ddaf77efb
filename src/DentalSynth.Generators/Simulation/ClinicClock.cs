namespace DentalSynth.Generators.Simulation;

/// <summary>The clock of one clinic: all that happens there happens on it, in the order of time.</summary>
/// <remarks>A process is an iterator. It yields the day on which it goes on, and goes on when that day has come. Nothing on
/// or after the as-of date has happened: it is the practice's today, before it opens. As no process knows of a later day,
/// a later as-of date goes on where an earlier one stopped.</remarks>
/// <param name="asOf">The first day on which nothing has happened yet.</param>
internal sealed class ClinicClock(DateOnly asOf)
{
    private readonly PriorityQueue<IEnumerator<DateOnly>, (int Day, bool IsAtClosing, long Order)> waiting = new();
    private long order;

    /// <summary>Gets the day that the clock shows.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>Starts a process; what it does before its first day is done at once.</summary>
    /// <param name="process">The days on which it goes on, none of them past.</param>
    /// <param name="isAtClosing">Whether it goes on at the end of its days, when all else has happened.</param>
    /// <exception cref="InvalidOperationException">It waits for a day that is over.</exception>
    public void Start(IEnumerable<DateOnly> process, bool isAtClosing = false) =>
        GoOn(process.GetEnumerator(), isAtClosing);

    /// <summary>Lets everything happen that happens before a day, up to the as-of date.</summary>
    /// <returns>Whether the as-of date is still ahead.</returns>
    public bool RunTo(DateOnly day)
    {
        var end = day < asOf ? day : asOf;
        while (waiting.TryPeek(out _, out var next) && next.Day < end.DayNumber)
        {
            var process = waiting.Dequeue();
            Today = DateOnly.FromDayNumber(next.Day);
            GoOn(process, next.IsAtClosing);
        }

        return end < asOf;
    }

    private void GoOn(IEnumerator<DateOnly> process, bool isAtClosing)
    {
        if (!process.MoveNext())
        {
            process.Dispose();
            return;
        }

        if (process.Current < Today)
        {
            throw new InvalidOperationException(
                $"On {Today:O} {process} waits for {process.Current:O}, which is over."
            );
        }

        waiting.Enqueue(process, (process.Current.DayNumber, isAtClosing, order++));
    }
}
