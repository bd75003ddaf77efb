namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>Whether a visit is confirmed (appointment.Confirmed): DefNums of category 2.</summary>
/// <remarks>Read by int_appointment_details; int_appointment_schedule counts 0 only as unconfirmed.</remarks>
public static class ConfirmationStatus
{
    /// <summary>Asked, no answer.</summary>
    public const long Unconfirmed = 19;

    /// <summary>A message was left.</summary>
    public const long MessageLeft = 20;

    /// <summary>The patient will come.</summary>
    public const long Confirmed = 21;

    /// <summary>Dismissed.</summary>
    public const long Dismissed = 24;
}
