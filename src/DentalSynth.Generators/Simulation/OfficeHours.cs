namespace DentalSynth.Generators.Simulation;

/// <summary>When the practice sees patients on an open day: from 8:00 to 17:00, with an hour's lunch at noon.</summary>
public static class OfficeHours
{
    /// <summary>Minutes in a unit of the appointment book.</summary>
    public const int UnitMinutes = 10;

    /// <summary>Gets the start of the first visit.</summary>
    public static TimeOnly Opening { get; } = new(8, 0);

    /// <summary>Gets the start of lunch.</summary>
    public static TimeOnly LunchStart { get; } = new(12, 0);

    /// <summary>Gets the end of lunch.</summary>
    public static TimeOnly LunchEnd { get; } = new(13, 0);

    /// <summary>Gets the end of the last visit.</summary>
    public static TimeOnly Closing { get; } = new(17, 0);

    /// <summary>Gets the times between which patients are seen, in order.</summary>
    public static IReadOnlyList<(TimeOnly Start, TimeOnly Stop)> Blocks { get; } =
    [(Opening, LunchStart), (LunchEnd, Closing)];

    /// <summary>Returns the number of units from opening to a time of day.</summary>
    public static int UnitsUntil(TimeOnly time) => (int)(time - Opening).TotalMinutes / UnitMinutes;
}
