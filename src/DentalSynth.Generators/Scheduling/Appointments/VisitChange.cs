using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>A change of an appointment, and how the appointment stands after it.</summary>
/// <param name="Action">What is done.</param>
/// <param name="At">When.</param>
/// <param name="UserNum">Who does it.</param>
/// <param name="Slot">Time and chair after it.</param>
internal sealed record VisitChange(HistAppointmentAction Action, DateTime At, long UserNum, Slot Slot)
{
    /// <summary>Gets scheduled, complete or broken.</summary>
    public AptStatus Status { get; init; } = AptStatus.Scheduled;

    /// <summary>Gets the DefNum of the <see cref="ConfirmationStatus"/>.</summary>
    public long Confirmed { get; init; } = ConfirmationStatus.Unconfirmed;

    /// <summary>Gets when the patient came; null before that.</summary>
    public ChairTimes? Times { get; init; }

    /// <summary>Gets what is noted on it.</summary>
    public string? Note { get; init; }
}
