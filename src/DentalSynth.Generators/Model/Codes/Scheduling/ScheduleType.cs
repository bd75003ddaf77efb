namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>Whose time a block is (schedule.SchedType).</summary>
/// <remarks>Read by int_provider_availability, which takes providers' blocks only.</remarks>
public enum ScheduleType
{
    /// <summary>The whole practice's: holidays.</summary>
    Practice = 0,

    /// <summary>A dentist's or hygienist's working hours.</summary>
    Provider = 1,
}
