using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generators.Rules.Insurance;

/// <summary>A claim goes out within days; the carrier answers with the check of one of its next pay days.</summary>
/// <remarks>Read by the dbt models int_claim_tracking and int_claim_payments.</remarks>
/// <param name="longestDelay">Days that a carrier may take beyond its usual ones.</param>
/// <param name="daysBetweenChecks">Days from one pay run of a carrier to the next.</param>
/// <param name="opened">The day from which pay runs are counted.</param>
public sealed class ClaimTimingRule(int longestDelay, int daysBetweenChecks, DateOnly opened)
{
    /// <summary>Returns the day on which a claim is sent.</summary>
    public DateOnly Sent(DateOnly created, RandomSource random) =>
        BusinessDays.OnOrAfter(created.AddDays(random.Below(4)));

    /// <summary>Returns the day of the carrier's answer and check.</summary>
    public DateOnly Answered(DateOnly sent, InsuranceCarrier carrier, RandomSource random)
    {
        var ready = sent.AddDays(carrier.DaysToPay + random.Below(longestDelay + 1));
        var sinceRun = (ready.DayNumber - opened.DayNumber + (int)carrier.PayDay) % daysBetweenChecks;
        return BusinessDays.OnOrAfter(ready.AddDays((daysBetweenChecks - sinceRun) % daysBetweenChecks));
    }

    /// <summary>Returns the day on which a denied or short-paid claim has been sent again.</summary>
    public DateOnly Resent(DateOnly answered, RandomSource random) =>
        BusinessDays.OnOrAfter(answered.AddDays(random.Between(3, 14)));
}
