using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>OpenDental's way: patients share plans and carriers, and families share subscribers.</summary>
internal sealed class SharedPlanRecords(Practice practice) : IPlanRecords
{
    private readonly SubscriptionRows subscriptions = new(practice);

    public CoverageKeys Open(Member member, Subscription subscription, long patPlanNum, IRowWriter rows)
    {
        var plan = subscription.Plan;
        var keys = new CoverageKeys(plan.PlanNum, plan.Carrier.CarrierNum, subscription.InsSubNum);
        if (member == subscription.Subscriber)
        {
            rows.Add(subscriptions.Row(subscription, keys));
        }

        return keys;
    }

    public long PatPlanNum(Member member, int ordinal) => member.Keys.PatPlan.Next();

    public Member Subscriber(Member member, Subscription subscription) => subscription.Subscriber;
}
