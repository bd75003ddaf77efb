namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>Money that is not earned yet (paysplit.UnearnedType): 0 or DefNums of category 29.</summary>
/// <remarks>Read by int_payment_split and int_patient_payment_allocated, which turns the sign of type 288.</remarks>
public static class UnearnedType
{
    /// <summary>Earned: the split is for work that is done.</summary>
    public const long None = 0;

    /// <summary>Paid ahead; the other half of an income transfer.</summary>
    public const long Prepayment = 288;
}
