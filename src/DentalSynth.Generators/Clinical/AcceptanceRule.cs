namespace DentalSynth.Generators.Clinical;

/// <summary>Patients accept most treatment, and less of the expensive treatment. Accepted treatment is completed within
/// weeks.</summary>
/// <remarks>Read by the dbt models int_procedure_acceptance and int_treatment_plan.</remarks>
/// <param name="acceptanceRate">Share accepted when it costs little.</param>
/// <param name="costlyRate">Share accepted when it costs more than that.</param>
/// <param name="leastDays">Days from the examination to the treatment, at least.</param>
/// <param name="mostDays">Days, at most.</param>
/// <param name="costly">The fee above which work is expensive.</param>
public sealed class AcceptanceRule(double acceptanceRate, double costlyRate, int leastDays, int mostDays, Money costly)
{
    /// <summary>Returns whether the patient wants the work done.</summary>
    public bool Accepts(Money fee, RandomSource random) => random.Chance(fee > costly ? costlyRate : acceptanceRate);

    /// <summary>Returns the day requested for the treatment.</summary>
    public DateOnly Wanted(DateOnly planned, RandomSource random) =>
        planned.AddDays(random.Between(leastDays, mostDays));
}
