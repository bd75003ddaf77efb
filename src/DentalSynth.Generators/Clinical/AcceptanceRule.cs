using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical;

/// <summary>Most planned work is accepted, less of it the more it costs; it is done within weeks.</summary>
/// <remarks>Read by the dbt models int_procedure_acceptance and int_treatment_plan.</remarks>
/// <param name="acceptanceRate">Share accepted when it costs little.</param>
/// <param name="costlyRate">Share accepted when it costs over a thousand dollars.</param>
/// <param name="leastDays">Days from the examination to the treatment, at least.</param>
/// <param name="mostDays">Days, at most.</param>
public sealed class AcceptanceRule(double acceptanceRate, double costlyRate, int leastDays, int mostDays)
{
    private static readonly Money Costly = Money.FromDollars(1_000);

    /// <summary>Returns whether the patient wants the work done.</summary>
    public bool Accepts(Money fee, RandomSource random) => random.Chance(fee > Costly ? costlyRate : acceptanceRate);

    /// <summary>Returns the day wanted for the work.</summary>
    public DateOnly Wanted(DateOnly planned, RandomSource random) =>
        planned.AddDays(random.Between(leastDays, mostDays));
}
