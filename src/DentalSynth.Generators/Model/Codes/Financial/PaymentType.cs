namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>How a patient paid (payment.PayType): DefNums of category 10.</summary>
/// <remarks>Read by fact_payment, int_patient_payment_allocated and mart_production_summary.</remarks>
public static class PaymentType
{
    /// <summary>No money moved: splits that cancel each other out.</summary>
    public const long IncomeTransfer = 0;

    /// <summary>A check.</summary>
    public const long Check = 69;

    /// <summary>Cash.</summary>
    public const long Cash = 70;

    /// <summary>A card at the front desk.</summary>
    public const long CreditCard = 71;

    /// <summary>A refund to the patient; negative.</summary>
    public const long Refund = 72;

    /// <summary>Financed by CareCredit.</summary>
    public const long CareCredit = 391;

    /// <summary>An online card payment.</summary>
    public const long Stripe = 412;

    /// <summary>Financed by Cherry.</summary>
    public const long Cherry = 417;

    /// <summary>Financed by Lending Club.</summary>
    public const long LendingClub = 574;

    /// <summary>Financed by Proceed Finance.</summary>
    public const long ProceedFinance = 634;
}
