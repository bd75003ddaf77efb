namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>How an appointment was changed (histappointment.HistApptAction).</summary>
/// <remarks>OpenDental's meanings. Read by int_appointment_details, which takes the appointment that another was moved
/// to from the note of a change.</remarks>
public enum HistAppointmentAction
{
    /// <summary>Booked.</summary>
    Created = 0,

    /// <summary>Rescheduled, confirmed, completed or noted on.</summary>
    Changed = 1,

    /// <summary>A no-show or a late arrival.</summary>
    Missed = 2,

    /// <summary>A late cancellation.</summary>
    Cancelled = 3,
}
