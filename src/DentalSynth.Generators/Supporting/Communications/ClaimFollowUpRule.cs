using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Claims that a carrier denies, or has not answered within weeks, are looked into when they are worth it.
/// </summary>
/// <remarks>Read by the dbt models int_task_management and int_collection_tasks.</remarks>
/// <param name="patience">Days that a carrier is given.</param>
/// <param name="worthIt">The payment expected from which on a claim is looked into.</param>
public sealed class ClaimFollowUpRule(int patience, Money worthIt)
{
    /// <summary>Returns whether a claim is looked into at all.</summary>
    public bool IsWorthIt(Money expected) => expected >= worthIt;

    /// <summary>Returns the day on which an unanswered claim is looked into.</summary>
    public DateOnly CheckedOn(DateOnly sent) => BusinessDays.OnOrAfter(sent.AddDays(patience));
}
