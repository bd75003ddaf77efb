using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Model.Insurance;

/// <summary>A claim for one visit (table claim).</summary>
internal sealed class InsuranceClaim(long claimNum, Visit visit, Coverage coverage, IReadOnlyList<ClaimLine> lines)
{
    public long ClaimNum => claimNum;

    public Visit Visit => visit;

    public Coverage Coverage => coverage;

    /// <summary>Gets whether the plan pays first or second.</summary>
    public string Type => coverage.Ordinal == 1 ? ClaimType.Primary : ClaimType.Secondary;

    /// <summary>Gets the first line of each procedure; supplemental lines come on top.</summary>
    public IReadOnlyList<ClaimLine> Lines => lines;

    public required DateOnly Created { get; init; }

    public required DateOnly Sent { get; init; }

    public DateOnly? Resent { get; set; }

    public DateOnly? Received { get; set; }

    public Money Paid { get; set; }

    /// <summary>Gets or sets the day of the last payment, or of the answer that there is none.</summary>
    public DateOnly? LastPaid { get; set; }

    public string? ReasonUnderPaid { get; set; }

    /// <summary>Gets or sets a value indicating whether the claim was denied at first.</summary>
    public bool IsDenied { get; set; }

    /// <summary>Returns the claim's status before the as-of date.</summary>
    public string StatusOn(DateOnly asOf) =>
        Received is not null ? ClaimStatus.Received
        : Sent < asOf ? ClaimStatus.Sent
        : ClaimStatus.Waiting;
}
