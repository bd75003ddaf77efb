namespace DentalSynth.Generators.Financial.Claims;

/// <summary>The outcome of a claim.</summary>
public enum ClaimOutcome
{
    /// <summary>Paid in full.</summary>
    Paid,

    /// <summary>Paid short; the rest comes as a supplemental payment.</summary>
    PaidShort,

    /// <summary>Denied, then paid when resubmitted.</summary>
    DeniedThenPaid,

    /// <summary>Denied for good.</summary>
    Denied,
}
