namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>Which way a contact went (commlog.SentOrReceived).</summary>
/// <remarks>OpenDental's meanings. int_patient_communications_base takes 1 as inbound and 2 as outbound;
/// int_collection_communication takes 1 as sent.</remarks>
public enum CommSentOrReceived
{
    /// <summary>A note of the practice's own.</summary>
    Neither = 0,

    /// <summary>To the patient.</summary>
    Sent = 1,

    /// <summary>From the patient.</summary>
    Received = 2,
}
