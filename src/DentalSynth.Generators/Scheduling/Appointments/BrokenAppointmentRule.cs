namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>A broken appointment is a no-show, a late cancellation or a late arrival.</summary>
/// <remarks>A late arrival has a DateTimeArrived. Without one, fact_appointment also counts a broken appointment as a
/// no-show.</remarks>
/// <param name="lateArrivalRate">Share of broken appointments that are late arrivals.</param>
/// <param name="lateCancellationRate">Share of the others, if booked before the day, that are late cancellations.</param>
public sealed class BrokenAppointmentRule(double lateArrivalRate, double lateCancellationRate)
{
    /// <summary>Returns why an appointment is broken.</summary>
    public BrokenReason Reason(bool isBookedOnTheDay, RandomSource random)
    {
        if (random.Chance(lateArrivalRate))
        {
            return BrokenReason.LateArrival;
        }

        return !isBookedOnTheDay && random.Chance(lateCancellationRate)
            ? BrokenReason.LateCancellation
            : BrokenReason.NoShow;
    }
}
