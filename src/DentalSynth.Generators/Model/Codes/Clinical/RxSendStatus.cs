namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>How far a prescription has got (rxpat.SendStatus).</summary>
/// <remarks>Read by the dbt model stg_opendental__rxpat.</remarks>
public enum RxSendStatus
{
    /// <summary>Written.</summary>
    Unsent = 0,

    /// <summary>Waits to be sent.</summary>
    InElectQueue = 1,

    /// <summary>Sent to the pharmacy.</summary>
    SentElect = 2,

    /// <summary>Printed and handed to the patient.</summary>
    Printed = 3,

    /// <summary>Sent by fax.</summary>
    Faxed = 4,

    /// <summary>Told the pharmacy by telephone.</summary>
    CalledIn = 5,
}
