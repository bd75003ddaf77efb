using DentalSynth.Generators.Insurance.Subscribers;
using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Insurance;

/// <summary>Phase 3: a family's subscribers, plans and coverage.</summary>
internal sealed class InsurancePhase(InsuranceRules rules, IPlanRecords records, RandomSources sources)
{
    public void Run(Household household, IRowWriter rows)
    {
        var guarantor = household.Guarantor;
        if (!rules.Insured.IsInsured(sources.For("insured", guarantor.PatNum)))
        {
            return;
        }

        var subscriptions = Subscriptions(household).ToList();
        foreach (var member in household.Members)
        {
            member.Coverages = [.. Cover(member, subscriptions, rows)];
            CoverageRows.Write(member, rows);
        }
    }

    private IEnumerable<Subscription> Subscriptions(Household household)
    {
        yield return Subscribe(household.Guarantor);
        var spouse = household.Members.FirstOrDefault(member => member.Role == FamilyRole.Spouse);
        if (spouse is not null && rules.Insured.SpouseSubscribes(sources.For("spouse subscribes", spouse.PatNum)))
        {
            yield return Subscribe(spouse);
        }
    }

    private Subscription Subscribe(Member member)
    {
        var plan = rules.PlanChoice.Plan(sources.For("plan", member.PatNum));
        return new(member.Keys.InsSub.Next(), member, plan, new(plan.FamilyDeductible));
    }

    // A subscriber's own plan is primary; children and others have the guarantor's plan as primary. Nobody is on the
    // plan of a patient who joined later, so adding a patient changes no coverage.
    private IEnumerable<Coverage> Cover(Member member, List<Subscription> subscriptions, IRowWriter rows)
    {
        var own = subscriptions.FindIndex(subscription => subscription.Subscriber == member);
        var first = subscriptions[Math.Max(own, 0)];
        yield return Cover(member, first, 1, rows);
        var second = subscriptions.Find(other => other != first && other.Subscriber.Position < member.Position);
        if (second is not null && rules.Insured.IsOnBothPlans(sources.For("both plans", member.PatNum)))
        {
            yield return Cover(member, second, 2, rows);
        }
    }

    private Coverage Cover(Member member, Subscription subscription, int ordinal, IRowWriter rows)
    {
        var patPlanNum = records.PatPlanNum(member, ordinal);
        return new()
        {
            PatPlanNum = patPlanNum,
            Keys = records.Open(member, subscription, patPlanNum, rows),
            Plan = subscription.Plan,
            Effective = subscription.Effective,
            Family = subscription.Family,
            Ordinal = ordinal,
            Relationship = RelationshipOf(member, records.Subscriber(member, subscription)),
        };
    }

    private static Relationship RelationshipOf(Member member, Member subscriber)
    {
        if (member == subscriber)
        {
            return Relationship.Self;
        }

        return member.Role switch
        {
            FamilyRole.Spouse => Relationship.Spouse,
            FamilyRole.Child => Relationship.Child,
            _ => Relationship.Dependent,
        };
    }
}
