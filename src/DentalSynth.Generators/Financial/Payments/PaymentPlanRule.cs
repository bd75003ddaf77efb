using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Large bills that are paid in parts are put into a payment plan; smaller ones are paid without one.</summary>
/// <remarks>No dbt model reads payment plans.</remarks>
/// <param name="least">The bill from which on a plan is signed.</param>
public sealed class PaymentPlanRule(Money least)
{
    /// <summary>Returns whether a bill that is paid in parts gets a plan.</summary>
    public bool IsSigned(Money due) => due >= least;
}
