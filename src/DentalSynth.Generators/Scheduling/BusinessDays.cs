namespace DentalSynth.Generators.Scheduling;

/// <summary>The days on which the practice is open: Monday to Friday, not on the US holidays that offices keep.</summary>
public static class BusinessDays
{
    /// <summary>Returns whether the practice is open.</summary>
    public static bool IsOpen(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(date);

    /// <summary>Returns the first open day on or after a date.</summary>
    public static DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsOpen(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    private static bool IsHoliday(DateOnly date) =>
        (date.Month, date.Day) switch
        {
            (1, 1) or (7, 4) or (12, 24) or (12, 25) or (12, 31) => true,
            (5, > 24) => date.DayOfWeek == DayOfWeek.Monday, // Memorial Day: last Monday of May
            (9, < 8) => date.DayOfWeek == DayOfWeek.Monday, // Labor Day: first Monday of September
            (11, > 21 and < 29) => date.DayOfWeek == DayOfWeek.Thursday, // Thanksgiving: fourth Thursday of November
            _ => false,
        };
}
