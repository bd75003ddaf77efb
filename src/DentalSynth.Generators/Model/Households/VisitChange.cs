using DentalSynth.Generators.Model.Codes.Scheduling;

namespace DentalSynth.Generators.Model.Households;

/// <summary>A change of an appointment, with the appointment's state after it.</summary>
/// <param name="Action">What changes.</param>
/// <param name="At">When.</param>
/// <param name="UserNum">The user who makes it.</param>
/// <param name="Slot">Time and operatory after it.</param>
internal sealed record VisitChange(HistAppointmentAction Action, DateTime At, long UserNum, Slot Slot)
{
    /// <summary>Gets scheduled, complete or broken.</summary>
    public AptStatus Status { get; init; } = AptStatus.Scheduled;

    /// <summary>Gets the DefNum of the <see cref="ConfirmationStatus"/>.</summary>
    public long Confirmed { get; init; } = ConfirmationStatus.Unconfirmed;

    /// <summary>Gets when the patient arrived, or null before that.</summary>
    public AppointmentTimes? Times { get; init; }

    public string? Note { get; init; }
}
