namespace DentalSynth.Generators.Simulation;

/// <summary>Times of day at which the practice writes things down.</summary>
internal static class Clock
{
    private static readonly int OfficeSeconds = (int)(OfficeHours.Closing - OfficeHours.Opening).TotalSeconds;

    /// <summary>Returns a moment of a day within office hours.</summary>
    public static DateTime InOfficeHours(DateOnly day, RandomSource random) =>
        day.ToDateTime(OfficeHours.Opening).AddSeconds(random.Below(OfficeSeconds));

    /// <summary>Returns the end of office hours of a day.</summary>
    public static DateTime Closing(DateOnly day) => day.ToDateTime(OfficeHours.Closing);
}
