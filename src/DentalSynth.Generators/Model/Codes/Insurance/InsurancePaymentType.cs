namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>How a carrier paid (claimpayment.PayType): DefNums of category 32.</summary>
/// <remarks>Read by int_insurance_payment_allocated and fact_claim; these six are in the lists of both.</remarks>
public static class InsurancePaymentType
{
    /// <summary>A paper check.</summary>
    public const long Check = 261;

    /// <summary>A bank transfer.</summary>
    public const long ElectronicPayment = 303;
}
