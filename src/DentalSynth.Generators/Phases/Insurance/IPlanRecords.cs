using DentalSynth.Generators.Households;
using DentalSynth.Generators.Sinks;

namespace DentalSynth.Generators.Phases.Insurance;

/// <summary>Decides which rows of plans, carriers and subscriptions a coverage points to.</summary>
internal interface IPlanRecords
{
    /// <summary>Writes the rows that a coverage points to, as far as they are not there yet, and returns their keys.
    /// </summary>
    CoverageKeys Open(Member member, Subscription subscription, long patPlanNum, IRowWriter rows);
}
