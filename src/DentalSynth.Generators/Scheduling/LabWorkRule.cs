using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>Crowns, bridges, dentures and guards are made by a laboratory: prepared on one visit, fitted on another.</summary>
/// <remarks>Read by the dbt models stg_opendental__procmultivisit and stg_opendental__labcase.</remarks>
/// <param name="leastDays">Days from preparing to fitting at the least.</param>
/// <param name="mostDays">Days at the most that the fitting is planned later.</param>
/// <param name="fittingMinutes">Chair time of a fitting; the rest is needed to prepare it.</param>
public sealed class LabWorkRule(int leastDays, int mostDays, int fittingMinutes)
{
    /// <summary>Gets the chair time in which a piece of work is fitted.</summary>
    public int FittingMinutes => fittingMinutes;

    /// <summary>Returns the day wanted for the fitting.</summary>
    public DateOnly FittingWanted(DateOnly prepared, RandomSource random) =>
        prepared.AddDays(random.Between(leastDays, mostDays));
}
