using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.LabCases;

/// <summary>Laboratory work is sent when the courier comes, and is back and checked before it is fitted.</summary>
/// <remarks>Read by the dbt model stg_opendental__labcase.</remarks>
/// <param name="daysAhead">Days before the fitting on which it is wanted back; at least 2.</param>
public sealed class LabTimingRule(int daysAhead)
{
    private static readonly TimeOnly Courier = new(16, 30);
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Delivery = new(10, 0);

    /// <summary>Returns the times.</summary>
    /// <param name="prepared">The day on which it was prepared.</param>
    /// <param name="fitted">The day booked for the fitting, at least a week later.</param>
    /// <param name="random">The decision's source.</param>
    public LabCaseTimes Times(DateOnly prepared, DateOnly fitted, RandomSource random)
    {
        var sent = BusinessDays.OnOrAfter(prepared.AddDays(1));
        var due = OnOrBefore(fitted.AddDays(-daysAhead));
        var back = OnOrBefore(due.AddDays(-random.Between(0, 2)));
        var received = (back > sent ? back : BusinessDays.OnOrAfter(sent.AddDays(1)))
            .ToDateTime(Delivery)
            .AddMinutes(random.Below(90));
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
