namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Denied or overdue claims get a follow-up task if enough money is expected.</summary>
/// <remarks>Read by the dbt models int_task_management and int_collection_tasks.</remarks>
/// <param name="overdueDays">Days after which a claim is overdue.</param>
/// <param name="leastAmount">The smallest expected payment that is worth a follow-up.</param>
public sealed class ClaimFollowUpRule(int overdueDays, Money leastAmount)
{
    /// <summary>Returns whether a claim is worth a follow-up.</summary>
    public bool IsFollowedUp(Money expected) => expected >= leastAmount;

    /// <summary>Returns the day of the follow-up on an overdue claim.</summary>
    public DateOnly CheckedOn(DateOnly sent) => BusinessDays.OnOrAfter(sent.AddDays(overdueDays));
}
