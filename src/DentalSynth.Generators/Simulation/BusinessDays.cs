namespace DentalSynth.Generators.Simulation;

/// <summary>The days on which the practice is open: Monday to Friday, not on the US holidays that offices keep.</summary>
public static class BusinessDays
{
    /// <summary>Returns whether the practice is open.</summary>
    public static bool IsOpen(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Holiday(date) is null;

    /// <summary>Returns the first open day on or after a date.</summary>
    public static DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsOpen(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>Returns what the holiday is called; null on other days.</summary>
    public static string? Holiday(DateOnly date) =>
        (date.Month, date.Day) switch
        {
            (1, 1) => "New Year's Day",
            (7, 4) => "Independence Day",
            (12, 24) => "Christmas Eve",
            (12, 25) => "Christmas Day",
            (12, 31) => "New Year's Eve",
            (5, > 24) when date.DayOfWeek == DayOfWeek.Monday => "Memorial Day", // the last Monday of May
            (9, < 8) when date.DayOfWeek == DayOfWeek.Monday => "Labor Day", // the first Monday of September
            (11, > 21 and < 29) when date.DayOfWeek == DayOfWeek.Thursday => "Thanksgiving", // the fourth Thursday
            _ => null,
        };
}
