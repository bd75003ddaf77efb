namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Large balances paid in installments get a payment plan; small ones do not.</summary>
/// <remarks>No dbt model reads payment plans.</remarks>
/// <param name="least">The smallest balance that gets a payment plan.</param>
public sealed class PaymentPlanRule(Money least)
{
    /// <summary>Returns whether a balance paid in installments gets a payment plan.</summary>
    public bool IsSigned(Money due) => due >= least;
}
