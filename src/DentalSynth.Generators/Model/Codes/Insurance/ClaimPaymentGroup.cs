namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>How insurance payments are put together (claimpayment.PayGroup): DefNums of category 40.</summary>
/// <remarks>Read by stg_opendental__claimpayment.</remarks>
public static class ClaimPaymentGroup
{
    /// <summary>A payment for one claim.</summary>
    public const long Regular = 643;

    /// <summary>A payment for several claims.</summary>
    public const long Bulk = 644;

    /// <summary>Money that the carrier took back.</summary>
    public const long Reversal = 648;

    /// <summary>A payment after an appeal.</summary>
    public const long Late = 649;
}
