using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>Assigns the plan, carrier and subscriber rows of a coverage.</summary>
internal interface IPlanRecords
{
    /// <summary>Writes the rows of a coverage that do not exist yet and returns their keys.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="subscription">The subscription that covers the patient.</param>
    /// <param name="patPlanNum">Key of the patient's plan.</param>
    /// <param name="rows">Where the rows go.</param>
    CoverageKeys Open(Member member, Subscription subscription, long patPlanNum, IRowWriter rows);

    /// <summary>Returns the key of a patient's plan.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="ordinal">1 for the primary plan.</param>
    long PatPlanNum(Member member, int ordinal);

    Member Subscriber(Member member, Subscription subscription);
}
