namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>How a carrier paid (claimpayment.PayType): DefNums of category 32.</summary>
/// <remarks>Read by int_insurance_payment_allocated and fact_claim; these six are in the lists of both.</remarks>
public static class InsurancePaymentType
{
    /// <summary>A paper check.</summary>
    public const long Check = 261;

    /// <summary>A bank transfer.</summary>
    public const long ElectronicPayment = 303;

    /// <summary>A credit against an overpayment.</summary>
    public const long Credit = 464;

    /// <summary>A credit on a card that the carrier issued.</summary>
    public const long SecondCredit = 465;

    /// <summary>A bank transfer through a clearing house.</summary>
    public const long SecondElectronicPayment = 466;

    /// <summary>A paper check for several claims.</summary>
    public const long SecondCheck = 469;
}
