using DentalSynth.Generators.Practices;

namespace DentalSynth.Generators.Households;

/// <summary>Somebody's membership in a plan (table inssub), on which the family may be covered too.</summary>
/// <param name="InsSubNum">Key of the subscription.</param>
/// <param name="Subscriber">Whose employer has the plan.</param>
/// <param name="Plan">The plan.</param>
public sealed record Subscription(long InsSubNum, Member Subscriber, InsurancePlan Plan);
