using System.Globalization;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>The history of an appointment: booked, rescheduled, confirmed, completed or broken, rebooked.</summary>
internal sealed class VisitHistory(VisitTimes times, VisitReminders reminders, RandomSources sources)
{
    /// <summary>Returns the appointment's changes in the order of time; the first one is the booking.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="staff">The clinic's staff.</param>
    public IEnumerable<VisitChange> Of(Visit visit, Staff staff)
    {
        var change = Booked(visit, staff);
        yield return change;
        if (visit.RescheduledOn is { } day)
        {
            change = Next(change, Clock.InOfficeHours(day, sources.For("time of moving", visit.AptNum))) with
            {
                Slot = visit.Slot,
            };
            yield return change;
        }

        if (reminders.ConfirmedAt(visit) is { } confirmedAt)
        {
            change = Next(change, confirmedAt) with { Confirmed = ConfirmationStatus.Confirmed };
            yield return change;
        }

        switch (visit.Status)
        {
            case AptStatus.Complete:
                yield return Completed(change, visit, staff);
                break;
            case AptStatus.Broken:
                change = Broken(change, visit);
                yield return change;
                if (visit.Replacement is { } replacement)
                {
                    yield return BookedAgain(change, replacement);
                }

                break;
        }
    }

    private VisitChange Booked(Visit visit, Staff staff)
    {
        var user = sources.For("who books", visit.AptNum).Pick(staff.FrontDesk);
        return new(HistAppointmentAction.Created, times.BookedAt(visit), user, visit.RescheduledFrom ?? visit.Slot);
    }

    private VisitChange Completed(VisitChange before, Visit visit, Staff staff)
    {
        var inChair = times.CompletedTimes(visit);
        return Next(before, inChair.Dismissed!.Value) with
        {
            Status = AptStatus.Complete,
            Confirmed = ConfirmationStatus.Dismissed,
            Times = inChair,
            UserNum = sources.For("who completes", visit.AptNum).Pick(staff.Clinical),
        };
    }

    private VisitChange Broken(VisitChange before, Visit visit)
    {
        var (reason, at) = (times.BrokenReasonOf(visit), times.BrokenAt(visit));
        var isCancelled = reason == BrokenReason.LateCancellation;
        return before with
        {
            Action = isCancelled ? HistAppointmentAction.Cancelled : HistAppointmentAction.Missed,
            At = at,
            Status = AptStatus.Broken,
            Confirmed = isCancelled ? before.Confirmed : ConfirmationStatus.MessageLeft,
            Times = reason == BrokenReason.LateArrival ? new(at, null, null) : null,
        };
    }

    // int_appointment_details reads the new appointment's key from this note.
    private VisitChange BookedAgain(VisitChange before, Visit replacement) =>
        Next(before, times.BookedAt(replacement)) with
        {
            Note = string.Create(CultureInfo.InvariantCulture, $"Booked again, new appt:#{replacement.AptNum}"),
        };

    private static VisitChange Next(VisitChange before, DateTime at) =>
        before with
        {
            Action = HistAppointmentAction.Changed,
            At = at,
        };
}
