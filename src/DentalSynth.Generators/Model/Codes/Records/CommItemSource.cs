namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>What wrote a contact down (commlog.CommSource).</summary>
/// <remarks>OpenDental's meanings. Read by stg_opendental__commlog, which accepts 0 to 4, 6 and 9.</remarks>
public enum CommItemSource
{
    /// <summary>A user.</summary>
    User = 0,

    /// <summary>The recall messages with a link for booking.</summary>
    WebSched = 1,

    /// <summary>The automatic reminders of visits.</summary>
    AppointmentReminder = 3,
}
