namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>What a step of a claim is (claimtracking.TrackingType), by OpenDental's own names.</summary>
/// <remarks>Read by int_claim_tracking, which accepts no other.</remarks>
public static class ClaimTrackingType
{
    /// <summary>Somebody has set where the claim stands.</summary>
    public const string StatusHistory = "StatusHistory";

    /// <summary>Somebody has taken the claim on.</summary>
    public const string ClaimUser = "ClaimUser";

    /// <summary>An answer has been posted.</summary>
    public const string ClaimProcReceived = "ClaimProcReceived";
}
