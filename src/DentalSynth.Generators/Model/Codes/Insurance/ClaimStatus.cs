namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>Where a claim stands (claim.ClaimStatus).</summary>
/// <remarks>Read by stg_opendental__claim, int_ar_balance and fact_claim.</remarks>
public static class ClaimStatus
{
    /// <summary>In the queue, ready to be sent.</summary>
    public const string Waiting = "W";

    /// <summary>Sent, not received.</summary>
    public const string Sent = "S";

    /// <summary>Received and posted.</summary>
    public const string Received = "R";
}
