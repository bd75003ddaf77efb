namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>When a patient came, sat down and left.</summary>
/// <param name="Arrived">The time at the desk.</param>
/// <param name="Seated">The time in the chair; null when the patient came too late.</param>
/// <param name="Dismissed">The time of leaving; null when the patient came too late.</param>
internal sealed record ChairTimes(DateTime Arrived, DateTime? Seated, DateTime? Dismissed);
