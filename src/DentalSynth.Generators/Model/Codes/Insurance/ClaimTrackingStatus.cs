namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>Where a claim stands with the carrier (claimtracking.TrackingDefNum): 0 or DefNums of category 31.</summary>
/// <remarks>Read by stg_opendental__claimtracking.</remarks>
public static class ClaimTrackingStatus
{
    /// <summary>An answer says it all.</summary>
    public const long None = 0;

    /// <summary>Made from a visit.</summary>
    public const long Entered = 555;

    /// <summary>On its way to the carrier.</summary>
    public const long Sent = 557;

    /// <summary>The carrier wants to know more before it pays.</summary>
    public const long MoreInformationAsked = 561;

    /// <summary>Resubmitted with the information requested.</summary>
    public const long AppealSent = 564;

    /// <summary>The carrier has paid less than the plan promises.</summary>
    public const long PaidShort = 567;

    /// <summary>Denied, and nothing to be done about it.</summary>
    public const long Closed = 568;
}
