using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>Decides which rows of plans, carriers and subscriptions a coverage points to.</summary>
internal interface IPlanRecords
{
    /// <summary>Writes the rows that a coverage points to, as far as they are not there yet, and returns their keys.
    /// </summary>
    /// <param name="member">The patient.</param>
    /// <param name="subscription">Through whom the patient is covered.</param>
    /// <param name="patPlanNum">Key of the patient's plan.</param>
    /// <param name="rows">Where the rows go.</param>
    CoverageKeys Open(Member member, Subscription subscription, long patPlanNum, IRowWriter rows);

    /// <summary>Returns the key of a patient's plan.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="ordinal">1 for the primary plan.</param>
    long PatPlanNum(Member member, int ordinal);

    /// <summary>Returns in whose name a patient's subscription is.</summary>
    Member Subscriber(Member member, Subscription subscription);
}
