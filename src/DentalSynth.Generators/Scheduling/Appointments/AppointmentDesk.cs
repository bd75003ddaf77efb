using System.Globalization;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Makes the changes of a clinic's appointments, and writes each as table histappointment.</summary>
/// <param name="staff">The clinic's staff.</param>
/// <param name="times">Draws when in the day something happens.</param>
/// <param name="appointments">Writes appointments.</param>
/// <param name="sources">Random numbers of the run.</param>
/// <param name="rows">Where the rows go.</param>
internal sealed class AppointmentDesk(
    Staff staff,
    VisitTimes times,
    AppointmentRows appointments,
    RandomSources sources,
    IRowWriter rows
)
{
    public void Book(Member member, Visit visit)
    {
        var user = sources.For("who books", visit.AptNum).Pick(staff.FrontDesk);
        Record(member, visit, new(HistAppointmentAction.Created, times.BookedAt(visit), user, visit.Slot));
        if (visit.Replaces is { } broken)
        {
            // int_appointment_details reads the new appointment's key from this note.
            var note = string.Create(CultureInfo.InvariantCulture, $"Booked again, new appt:#{visit.AptNum}");
            Record(member, broken, Next(broken, visit.Booked.At) with { Note = note });
        }
    }

    public void Move(Member member, Visit visit, Slot slot, DateOnly day)
    {
        visit.Slot = slot;
        visit.TimeSetOn = day;
        var at = Clock.InOfficeHours(day, sources.For("time of moving", visit.AptNum));
        Record(member, visit, Next(visit, at) with { Slot = slot, Confirmed = ConfirmationStatus.Unconfirmed });
    }

    public void Confirm(Member member, Visit visit, DateTime at) =>
        Record(member, visit, Next(visit, at) with { Confirmed = ConfirmationStatus.Confirmed });

    public void Complete(Member member, Visit visit)
    {
        visit.Status = AptStatus.Complete;
        var inChair = times.CompletedTimes(visit);
        var done = Next(visit, inChair.Dismissed!.Value) with
        {
            Status = AptStatus.Complete,
            Confirmed = ConfirmationStatus.Dismissed,
            Times = inChair,
            UserNum = sources.For("who completes", visit.AptNum).Pick(staff.Clinical),
        };
        Record(member, visit, done);
    }

    public void Break(Member member, Visit visit)
    {
        visit.Status = AptStatus.Broken;
        var (reason, at) = (times.BrokenReasonOf(visit), times.BrokenAt(visit));
        var isCancelled = reason == BrokenReason.LateCancellation;
        var broken = visit.Last with
        {
            Action = isCancelled ? HistAppointmentAction.Cancelled : HistAppointmentAction.Missed,
            At = at,
            Status = AptStatus.Broken,
            Confirmed = isCancelled ? visit.Last.Confirmed : ConfirmationStatus.MessageLeft,
            Times = reason == BrokenReason.LateArrival ? new(at, null, null) : null,
        };
        Record(member, visit, broken);
    }

    private static VisitChange Next(Visit visit, DateTime at) =>
        visit.Last with
        {
            Action = HistAppointmentAction.Changed,
            At = at,
        };

    private void Record(Member member, Visit visit, VisitChange change)
    {
        visit.Change(change);
        var key = member.Keys.HistAppointment.Next();
        rows.Add(HistAppointmentRows.Row(key, appointments.Row(member, visit), change));
    }
}
