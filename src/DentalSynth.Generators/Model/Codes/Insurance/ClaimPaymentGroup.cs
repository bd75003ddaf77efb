namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>How insurance payments are put together (claimpayment.PayGroup): DefNums of category 40.</summary>
/// <remarks>Read by stg_opendental__claimpayment.</remarks>
public static class ClaimPaymentGroup { }
