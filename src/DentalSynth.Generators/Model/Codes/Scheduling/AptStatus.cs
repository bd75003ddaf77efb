namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>Where an appointment stands (appointment.AptStatus, histappointment.AptStatus).</summary>
/// <remarks>Read by int_appointment_details, int_procedure_acceptance and fact_appointment. Staging accepts 1, 2, 3,
/// 5 and 6.</remarks>
public enum AptStatus
{
    /// <summary>Not placed yet; in the history only.</summary>
    None = 0,

    /// <summary>In the book.</summary>
    Scheduled = 1,

    /// <summary>The visit took place.</summary>
    Complete = 2,

    /// <summary>Missed or cancelled late.</summary>
    Broken = 5,
}
