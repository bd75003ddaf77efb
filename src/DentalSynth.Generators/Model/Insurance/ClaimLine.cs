using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Model.Insurance;

/// <summary>What one plan is expected to pay, and pays, for one procedure (table claimproc).</summary>
internal sealed class ClaimLine
{
    public required long ClaimProcNum { get; init; }

    public required Treatment Treatment { get; init; }

    public required Coverage Coverage { get; init; }

    public required DateOnly Entered { get; init; }

    public InsuranceClaim? Claim { get; set; }

    public ClaimProcStatus Status { get; set; } = ClaimProcStatus.Estimate;

    public Money Allowed { get; set; }

    public Money Deductible { get; set; }

    public Money Estimate { get; set; }

    public Money WriteOffEstimate { get; set; }

    public Money Paid { get; set; }

    public Money WriteOff { get; set; }

    public long? ClaimPaymentNum { get; set; }

    public DateOnly? Finalized { get; set; }

    /// <summary>Gets or sets the limitation that reduces the payment.</summary>
    public string? Limit { get; set; }

    public string? Remarks { get; set; }
}
