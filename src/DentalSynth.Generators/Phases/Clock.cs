using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Phases;

/// <summary>Times of day at which the practice writes things down.</summary>
internal static class Clock
{
    private const int OpeningHour = 8;
    private const int OfficeMinutes = 9 * 60;

    /// <summary>Returns a moment of a day within office hours.</summary>
    public static DateTime InOfficeHours(DateOnly day, RandomSource random) =>
        day.ToDateTime(new TimeOnly(OpeningHour, 0)).AddSeconds(random.Below(OfficeMinutes * 60));

    /// <summary>Returns the end of office hours of a day.</summary>
    public static DateTime Closing(DateOnly day) =>
        day.ToDateTime(new TimeOnly(OpeningHour, 0)).AddMinutes(OfficeMinutes);
}
