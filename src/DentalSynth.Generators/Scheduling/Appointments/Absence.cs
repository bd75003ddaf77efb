namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>How a visit comes to be broken.</summary>
public enum Absence
{
    /// <summary>The patient does not come and does not call.</summary>
    Missed,

    /// <summary>The patient calls on the day, before the visit.</summary>
    Cancelled,

    /// <summary>The patient comes too late to be treated.</summary>
    TooLate,
}
