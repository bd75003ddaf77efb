namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>A lab case is sent with the next courier, and is received and checked before the seating.</summary>
/// <remarks>Read by the dbt model stg_opendental__labcase.</remarks>
/// <param name="daysAhead">Days before the seating on which the case is due; at least 2.</param>
public sealed class LabTimingRule(int daysAhead)
{
    // The laboratories' day, not the practice's: couriers bring in the morning and collect before closing.
    private static readonly TimeOnly Courier = new(16, 30);
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Delivery = new(10, 0);

    /// <summary>Returns the times.</summary>
    /// <param name="prepared">The day of the preparation.</param>
    /// <param name="fitted">The day of the seating appointment, at least a week later.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public LabCaseTimes Times(DateOnly prepared, DateOnly fitted, RandomSource random)
    {
        var sent = BusinessDays.OnOrAfter(prepared.AddDays(1));
        var due = OnOrBefore(fitted.AddDays(-daysAhead));
        // Laboratories are on time or up to two days early.
        var back = OnOrBefore(due.AddDays(-random.Between(0, 2)));
        var received = (back > sent ? back : BusinessDays.OnOrAfter(sent.AddDays(1)))
            .ToDateTime(Delivery)
            .AddMinutes(random.Below(90));
        // Checked between patients, by the afternoon.
        return new(
            sent.ToDateTime(Courier),
            due.ToDateTime(Noon),
            received,
            received.AddMinutes(random.Between(20, 240))
        );
    }

    private static DateOnly OnOrBefore(DateOnly day)
    {
        while (!BusinessDays.IsOpen(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
