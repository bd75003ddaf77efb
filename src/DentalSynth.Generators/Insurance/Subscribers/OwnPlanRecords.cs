using DentalSynth.Generators.Insurance.Plans;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>Every coverage has its own plan, carrier and subscriber row in the patient's name. All have the PatPlanNum
/// as key, which for primary coverage is the PatNum.</summary>
/// <remarks>For the dbt models that join these keys to each other: int_insurance_coverage, int_claim_details,
/// int_ar_balance.</remarks>
internal sealed class OwnPlanRecords(Practice practice, RandomSources sources) : IPlanRecords
{
    private const long NextPlan = 10_000_000; // above every PatNum

    private readonly CarrierRows carriers = new(practice, sources);
    private readonly PlanRows plans = new(practice);
    private readonly BenefitRows benefits = new(practice);
    private readonly SubscriptionRows subscriptions = new(practice);

    public CoverageKeys Open(Member member, Subscription subscription, long patPlanNum, IRowWriter rows)
    {
        var keys = new CoverageKeys(patPlanNum, patPlanNum, patPlanNum);
        var entered = member.Household.Joined;
        rows.Add(carriers.Row(subscription.Plan.Carrier, keys.CarrierNum, entered));
        rows.Add(plans.Row(subscription.Plan, keys, entered));
        rows.Add(subscriptions.Row(subscription with { Subscriber = member }, keys));
        foreach (var benefit in benefits.Main(subscription.Plan, keys.PlanNum, member.Keys.Benefit, entered))
        {
            rows.Add(benefit);
        }

        return keys;
    }

    public long PatPlanNum(Member member, int ordinal) => member.PatNum + (NextPlan * (ordinal - 1));

    public Member Subscriber(Member member, Subscription subscription) => member;
}
