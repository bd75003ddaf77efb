namespace DentalSynth.Generators.Scheduling;

/// <summary>What is known of an appointment on the morning of its day.</summary>
/// <param name="DaysBooked">Days since it was booked.</param>
/// <param name="BrokenBefore">Whether the patient broke the one before.</param>
/// <param name="IsUnreliable">Whether the patient is one of those who break more.</param>
/// <param name="IsConfirmed">Whether the patient confirmed it.</param>
/// <param name="Age">The patient's age in years.</param>
/// <param name="IsInsured">Whether a plan covers the patient.</param>
/// <param name="Owes">Whether the family has a bill that is overdue.</param>
public readonly record struct Attendance(
    int DaysBooked,
    bool BrokenBefore,
    bool IsUnreliable,
    bool IsConfirmed,
    int Age,
    bool IsInsured,
    bool Owes
);
