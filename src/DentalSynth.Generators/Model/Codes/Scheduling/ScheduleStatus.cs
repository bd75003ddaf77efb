namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>Whether a block is open (schedule.Status).</summary>
/// <remarks>Read by stg_opendental__schedule.</remarks>
public enum ScheduleStatus
{
    /// <summary>Patients are seen.</summary>
    Open = 0,

    /// <summary>The practice is closed for a holiday.</summary>
    Holiday = 2,
}
