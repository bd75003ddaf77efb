namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>How a patient is billed (patient.BillingType): DefNums of category 4.</summary>
/// <remarks>Read by stg_opendental__patient.</remarks>
public static class BillingType
{
    /// <summary>Statements as usual.</summary>
    public const long Standard = 40;

    /// <summary>Statements wait for the insurance.</summary>
    public const long InsurancePending = 41;

    /// <summary>Pays by installments.</summary>
    public const long PaymentPlan = 42;

    /// <summary>With a collections agency.</summary>
    public const long Collections = 44;
}
