namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>How far a prescription has got (rxpat.SendStatus).</summary>
/// <remarks>Read by the dbt model stg_opendental__rxpat.</remarks>
public enum RxSendStatus
{
    /// <summary>Written.</summary>
    Unsent = 0,

    /// <summary>Sent to the pharmacy.</summary>
    SentElect = 2,
}
