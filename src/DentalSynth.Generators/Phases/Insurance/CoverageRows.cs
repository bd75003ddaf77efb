using System.Globalization;
using DentalSynth.Generators.Households;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Sinks;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Insurance;

/// <summary>Writes subscriptions as table inssub and patients' plans as table patplan.</summary>
internal sealed class CoverageRows(Practice practice)
{
    /// <summary>Writes a subscription.</summary>
    public void Write(Subscription subscription, IRowWriter rows)
    {
        var joined = subscription.Subscriber.Household.Joined;
        rows.Add(
            new InsSub
            {
                InsSubNum = subscription.InsSubNum,
                PlanNum = subscription.Plan.PlanNum,
                Subscriber = subscription.Subscriber.PatNum,
                DateEffective = new DateOnly(joined.Year, 1, 1),
                ReleaseInfo = true,
                AssignBen = true,
                SubscriberID = string.Create(CultureInfo.InvariantCulture, $"SYN{subscription.InsSubNum:000000000}"),
                BenefitNotes = string.Empty,
                SubscNote = string.Empty,
                SecUserNumEntry = practice.Staff.FrontDesk[0],
                SecDateEntry = joined,
                SecDateTEdit = Clock.Closing(joined),
            }
        );
    }

    /// <summary>Writes a patient's plans.</summary>
    public static void Write(Member member, IRowWriter rows)
    {
        foreach (var coverage in member.Coverages)
        {
            rows.Add(
                new PatPlan
                {
                    PatPlanNum = coverage.PatPlanNum,
                    PatNum = member.PatNum,
                    Ordinal = (short)coverage.Ordinal,
                    IsPending = false,
                    Relationship = (short)coverage.Relationship,
                    PatID = string.Empty,
                    InsSubNum = coverage.InsSubNum,
                    SecDateTEntry = Clock.Closing(member.Household.Joined),
                    SecDateTEdit = Clock.Closing(member.Household.Joined),
                }
            );
        }
    }
}
