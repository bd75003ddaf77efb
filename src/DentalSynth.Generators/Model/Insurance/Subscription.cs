using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Model.Insurance;

/// <summary>A subscriber's enrollment in a plan, which may also cover the family.</summary>
/// <param name="InsSubNum">Number of the membership; its key in table inssub when coverages share it.</param>
/// <param name="Subscriber">Whose employer has the plan.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Family">What the family has paid first.</param>
public sealed record Subscription(long InsSubNum, Member Subscriber, InsurancePlan Plan, FamilyDeductible Family)
{
    /// <summary>Gets the first day of the membership: plans begin with the calendar year.</summary>
    public DateOnly Effective { get; } = new(Subscriber.Household.Joined.Year, 1, 1);
}
