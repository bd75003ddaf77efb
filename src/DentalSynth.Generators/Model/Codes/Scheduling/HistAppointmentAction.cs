namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>What was done to an appointment (histappointment.HistApptAction).</summary>
/// <remarks>OpenDental's meanings. Read by int_appointment_details, which takes the appointment that another was moved to
/// from the note of a change.</remarks>
public enum HistAppointmentAction
{
    /// <summary>Booked.</summary>
    Created = 0,

    /// <summary>Moved, confirmed, completed or noted on.</summary>
    Changed = 1,

    /// <summary>Broken without a call.</summary>
    Missed = 2,

    /// <summary>Broken by a call.</summary>
    Cancelled = 3,
}
