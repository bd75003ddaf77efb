namespace DentalSynth.Generators.Model.Households;

/// <summary>When a patient arrived, was seated and was dismissed.</summary>
/// <param name="Arrived">Arrival at the front desk.</param>
/// <param name="Seated">When the patient was seated; null for a late arrival.</param>
/// <param name="Dismissed">When the patient was dismissed; null for a late arrival.</param>
internal sealed record AppointmentTimes(DateTime Arrived, DateTime? Seated, DateTime? Dismissed);
