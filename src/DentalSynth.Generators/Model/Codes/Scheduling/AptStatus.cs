namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>Where an appointment stands (appointment.AptStatus, histappointment.AptStatus).</summary>
/// <remarks>Read by int_appointment_details, int_procedure_acceptance and fact_appointment. Staging accepts 1, 2, 3,
/// 5 and 6.</remarks>
public enum AptStatus
{
    /// <summary>Not placed yet; in the history only.</summary>
    None = 0,

    /// <summary>Scheduled.</summary>
    Scheduled = 1,

    /// <summary>Completed.</summary>
    Complete = 2,

    /// <summary>Broken: a no-show or a late cancellation.</summary>
    Broken = 5,
}
