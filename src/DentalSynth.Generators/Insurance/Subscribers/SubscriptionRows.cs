using System.Globalization;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>Table inssub: the subscribers.</summary>
/// <remarks>Read by the dbt models stg_opendental__inssub and int_insurance_coverage.</remarks>
[Table(
    "InsSub",
    BelongsTo = TableScope.Patient,
    Noun = "subscribers",
    LeastPer1000Patients = 400,
    Planned = "DateTerm",
    History = "DateEffective"
)]
internal sealed class SubscriptionRows(Practice practice)
{
    public InsSub Row(Subscription subscription, CoverageKeys keys)
    {
        var joined = subscription.Subscriber.Household.Joined;
        return new()
        {
            InsSubNum = keys.InsSubNum,
            PlanNum = keys.PlanNum,
            Subscriber = subscription.Subscriber.PatNum,
            DateEffective = subscription.Effective,
            ReleaseInfo = true,
            AssignBen = true,
            SubscriberID = string.Create(CultureInfo.InvariantCulture, $"SYN{subscription.InsSubNum:000000000}"),
            BenefitNotes = string.Empty,
            SubscNote = string.Empty,
            SecUserNumEntry = practice.Staff.FrontDesk[0],
            SecDateEntry = joined,
            SecDateTEdit = Clock.Closing(joined),
        };
    }
}
