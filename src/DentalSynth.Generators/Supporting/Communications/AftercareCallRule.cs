using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>After an extraction, a root canal or SRP, the office calls the patient the next day.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and fact_communication.</remarks>
/// <param name="rate">Share of such visits with a call.</param>
public sealed class AftercareCallRule(double rate)
{
    /// <summary>Returns the day of the call, or null without one.</summary>
    public DateOnly? CalledOn(AppointmentKind kind, DateOnly visit, RandomSource random) =>
        kind is AppointmentKind.Surgery or AppointmentKind.RootCanal or AppointmentKind.Periodontal
        && random.Chance(rate)
            ? BusinessDays.OnOrAfter(visit.AddDays(1))
            : null;
}
