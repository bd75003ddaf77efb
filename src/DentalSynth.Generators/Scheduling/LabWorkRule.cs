namespace DentalSynth.Generators.Scheduling;

/// <summary>Crowns, bridges, dentures and night guards are lab cases: prepared at one visit and seated at the
/// next.</summary>
/// <remarks>Read by the dbt models stg_opendental__procmultivisit and stg_opendental__labcase.</remarks>
/// <param name="leastDays">Fewest days from preparation to seating.</param>
/// <param name="mostDays">Most days from preparation to the day requested for the seating.</param>
/// <param name="fittingMinutes">Minutes of the seating; the rest of the time is for the preparation.</param>
public sealed class LabWorkRule(int leastDays, int mostDays, int fittingMinutes)
{
    /// <summary>Gets the minutes that seating a lab case takes.</summary>
    public int FittingMinutes => fittingMinutes;

    /// <summary>Returns the day requested for the seating.</summary>
    public DateOnly FittingWanted(DateOnly prepared, RandomSource random) =>
        prepared.AddDays(random.Between(leastDays, mostDays));
}
