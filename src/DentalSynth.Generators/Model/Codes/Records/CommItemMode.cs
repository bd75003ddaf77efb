namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>By which way a contact was made (commlog.Mode_).</summary>
/// <remarks>OpenDental's meanings. Read by int_communication_metrics; fact_communication has other labels. 7 is
/// refused.</remarks>
public enum CommItemMode
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>E-mail.</summary>
    Email = 1,

    /// <summary>A letter.</summary>
    Mail = 2,

    /// <summary>A call.</summary>
    Phone = 3,

    /// <summary>A text message.</summary>
    Text = 5,
}
