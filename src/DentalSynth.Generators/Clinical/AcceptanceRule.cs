using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Clinical;

/// <summary>Patients accept most treatment, and less of the expensive treatment; more when a plan pays and when it is urgent,
/// less when they are new or refused some before. Accepted treatment is completed within weeks.</summary>
/// <remarks>Read by the dbt models int_procedure_acceptance and int_treatment_plan.</remarks>
/// <param name="settings">The shares and odds.</param>
public sealed class AcceptanceRule(AcceptanceSettings settings)
{
    /// <summary>Returns the share of patients who want work of this price done.</summary>
    public double Share(Money fee) => IsCostly(fee) ? settings.CostlyRate : settings.Rate;

    /// <summary>Returns whether work is expensive.</summary>
    public bool IsCostly(Money fee) => fee > settings.Costly;

    /// <summary>Returns how likely it is that a patient wants the work done, as odds against the usual one.</summary>
    /// <param name="isInsured">Whether a plan covers the patient.</param>
    /// <param name="isUrgent">Whether the work is urgent.</param>
    /// <param name="isNew">Whether it was found at the first visit.</param>
    /// <param name="hasRefused">Whether the patient refused treatment before.</param>
    public double Odds(bool isInsured, bool isUrgent, bool isNew, bool hasRefused) =>
        (isInsured ? settings.InsuredOdds : 1)
        * (isUrgent ? settings.UrgentOdds : 1)
        * (isNew ? settings.NewPatientOdds : 1)
        * (hasRefused ? settings.RefusedOdds : 1);

    /// <summary>Returns the day requested for the treatment.</summary>
    public DateOnly Wanted(DateOnly planned, RandomSource random) =>
        planned.AddDays(random.Between(settings.LeastDays, settings.MostDays));
}
