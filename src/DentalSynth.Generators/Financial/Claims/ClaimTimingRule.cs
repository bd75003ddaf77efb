using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>A claim is sent within days and paid with a later pay run of the carrier. With real-time adjudication it is
/// sent and paid on the day of the visit.</summary>
/// <remarks>Read by the dbt models int_claim_tracking, int_claim_payments and fact_claim.</remarks>
/// <param name="longestDelay">Days that a carrier may take beyond its usual turnaround.</param>
/// <param name="stuckRate">Share of claims that are lost or held until asked about.</param>
/// <param name="longestStuck">Days that such claims take beyond that.</param>
/// <param name="daysBetweenChecks">Days from one pay run of a carrier to the next.</param>
/// <param name="opened">The day from which pay runs are counted.</param>
/// <param name="isRealTime">Whether claims are adjudicated in real time.</param>
public sealed class ClaimTimingRule(
    int longestDelay,
    double stuckRate,
    int longestStuck,
    int daysBetweenChecks,
    DateOnly opened,
    bool isRealTime
)
{
    private const int DaysBetweenBatches = 4;
    private const int LeastStuck = 30; // less is a delay like others
    private const double UsualDaysToPay = 14; // the mean of the carriers: the slow ones lose more

    /// <summary>Returns the day on which a claim is sent: the batch of a practice goes out twice a week.</summary>
    public DateOnly Sent(DateOnly created, RandomSource random) =>
        isRealTime ? created : BusinessDays.OnOrAfter(created.AddDays(random.Below(DaysBetweenBatches)));

    /// <summary>Returns the day of the carrier's response and check.</summary>
    public DateOnly Answered(DateOnly sent, InsuranceCarrier carrier, RandomSource random)
    {
        if (isRealTime)
        {
            return sent;
        }

        var ready = sent.AddDays(carrier.DaysToPay + random.Below(longestDelay + 1));
        if (random.Chance(stuckRate * (carrier.DaysToPay / UsualDaysToPay)))
        {
            ready = ready.AddDays(random.Between(LeastStuck, longestStuck));
        }

        var sinceRun = (ready.DayNumber - opened.DayNumber + (int)carrier.PayDay) % daysBetweenChecks;
        return BusinessDays.OnOrAfter(ready.AddDays((daysBetweenChecks - sinceRun) % daysBetweenChecks));
    }

    /// <summary>Returns the day on which a denied or short-paid claim is resubmitted: it takes days to get the
    /// radiographs or the narrative that the carrier asks for.</summary>
    public DateOnly Resent(DateOnly answered, RandomSource random) =>
        BusinessDays.OnOrAfter(answered.AddDays(random.Between(3, 14)));
}
