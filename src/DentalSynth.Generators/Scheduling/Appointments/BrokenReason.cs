namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Why an appointment is broken.</summary>
public enum BrokenReason
{
    /// <summary>No-show: the patient neither comes nor calls.</summary>
    NoShow,

    /// <summary>Late cancellation: the patient calls on the day of the appointment.</summary>
    LateCancellation,

    /// <summary>Late arrival: the patient comes too late to be treated.</summary>
    LateArrival,
}
