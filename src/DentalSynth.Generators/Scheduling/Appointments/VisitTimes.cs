using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>The times of day at which appointments are booked, completed and broken.</summary>
internal sealed class VisitTimes(BrokenAppointmentRule brokenAppointments, RandomSources sources)
{
    /// <summary>Returns when the appointment was booked. A rebooked one follows right after the broken
    /// appointment.</summary>
    public DateTime BookedAt(Visit visit)
    {
        var random = sources.For("booking time", visit.AptNum);

        // Who is rebooked, or seen on the day of the call, talked to the front desk within the hour.
        if (visit.Replaces is { } broken)
        {
            return BrokenAt(broken).AddMinutes(random.Between(20, 60));
        }

        if (visit.BookedAt?.Last.Times?.Dismissed is { } dismissed)
        {
            return dismissed.AddMinutes(random.Between(2, 15)); // at the desk, on the way out
        }

        return visit.BookedOn == visit.Date
            ? visit.Slot.Start.AddMinutes(-random.Between(20, 60))
            : Clock.InOfficeHours(visit.BookedOn, random);
    }

    /// <summary>Returns when the patient of a completed visit arrived, was seated and was dismissed.</summary>
    public AppointmentTimes CompletedTimes(Visit visit)
    {
        var random = sources.For("chair times", visit.AptNum);
        // Some minutes early or late, a short wait, done on time or before: the next visit starts at its own time.
        var arrived = visit.Slot.Start.AddMinutes(random.Between(-12, 6));
        var seated = arrived.AddMinutes(random.Between(3, 15));
        return new(arrived, seated, seated.AddMinutes(visit.Slot.Minutes - random.Between(0, 10)));
    }

    /// <summary>Returns why an appointment was broken.</summary>
    public BrokenReason BrokenReasonOf(Visit visit) =>
        brokenAppointments.Reason(visit.BookedOn == visit.Date, sources.For("absence", visit.AptNum));

    /// <summary>Returns when the appointment was marked broken.</summary>
    public DateTime BrokenAt(Visit visit)
    {
        var random = sources.For("time of absence", visit.AptNum);

        // A late cancellation is a call before the start; a no-show is waited for a quarter of an hour.
        return BrokenReasonOf(visit) == BrokenReason.LateCancellation
            ? visit.Slot.Start.AddMinutes(-random.Between(20, 90))
            : visit.Slot.Start.AddMinutes(random.Between(15, 30));
    }
}
