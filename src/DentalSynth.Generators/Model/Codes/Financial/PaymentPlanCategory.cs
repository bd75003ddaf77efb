namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>What a payment plan is for (payplan.PlanCategory): DefNums of category 47.</summary>
public static class PaymentPlanCategory
{
    /// <summary>Any treatment.</summary>
    public const long Regular = 697;
}
