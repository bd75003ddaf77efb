namespace DentalSynth.Generators.Financial.Claims;

/// <summary>How a carrier answers a claim.</summary>
public enum ClaimOutcome
{
    /// <summary>Pays what the plan promises.</summary>
    Paid,

    /// <summary>Pays part of it, and the rest when asked again.</summary>
    PaidShort,

    /// <summary>Denies, and pays when asked again.</summary>
    DeniedThenPaid,

    /// <summary>Denies for good.</summary>
    Denied,
}
