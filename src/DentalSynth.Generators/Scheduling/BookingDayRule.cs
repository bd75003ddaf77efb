namespace DentalSynth.Generators.Scheduling;

/// <summary>Patients like some weekdays more than others, and take one on which the clinic has somebody.</summary>
/// <remarks>Read by the dbt models fact_appointment and mart_appointment_summary.</remarks>
/// <param name="weights">How often Monday, Tuesday and so on to Friday are asked for.</param>
public sealed class BookingDayRule(IReadOnlyList<double> weights)
{
    private const int DaysPerWeek = 7;

    private readonly double[] likes = [.. weights];

    /// <summary>Returns the day asked for, within a week from the first that will do.</summary>
    /// <param name="first">The first day that will do.</param>
    /// <param name="works">Whether the clinic has somebody on a weekday.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public DateOnly Day(DateOnly first, Predicate<DayOfWeek> works, RandomSource random)
    {
        Span<double> open = stackalloc double[likes.Length];
        for (var day = 0; day < likes.Length; day++)
        {
            open[day] = works((DayOfWeek)(day + 1)) ? likes[day] : 0;
        }

        if (open.IndexOfAnyExcept(0) < 0)
        {
            return first;
        }

        var weekday = random.PickIndex(open) + 1;
        return first.AddDays((weekday - (int)first.DayOfWeek + DaysPerWeek) % DaysPerWeek);
    }
}
