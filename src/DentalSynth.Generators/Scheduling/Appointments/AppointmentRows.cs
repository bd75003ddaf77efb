using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Writes appointments as table appointment.</summary>
/// <remarks>Read by the dbt models int_appointment_details and fact_appointment.</remarks>
[Table(
    "Appointment",
    BelongsTo = TableScope.Patient,
    LeastPer1000Patients = 3_000,
    Changes = "AptDateTime AptStatus Confirmed DateTStamp DateTimeArrived DateTimeDismissed DateTimeSeated Note Op ProvHyg ProvNum",
    Planned = "AptDateTime",
    MayBeEmpty = "DateTimeArrived DateTimeDismissed DateTimeSeated Note ProvHyg"
)]
internal sealed class AppointmentRows(Practice practice, EntryLogRows entries)
{
    private readonly bool isHygienistBooked = practice.Profile.Appointment.HygienistIsBooked;

    /// <summary>Writes a patient's appointments as they stand.</summary>
    public void Write(Member member, IRowWriter rows)
    {
        foreach (var visit in member.Visits)
        {
            var row = Row(member, visit);
            rows.Add(row);
            rows.Add(entries.Row(visit, row));
        }
    }

    /// <summary>Returns an appointment as it stands.</summary>
    public Appointment Row(Member member, Visit visit) => Row(member, visit, visit.Booked, visit.Last);

    private Appointment Row(Member member, Visit visit, VisitChange booked, VisitChange change) =>
        new()
        {
            AptNum = visit.AptNum,
            PatNum = member.PatNum,
            AptStatus = (short)change.Status,
            Pattern = new string('X', change.Slot.Minutes / 10),
            Confirmed = change.Confirmed,
            TimeLocked = false,
            Op = change.Slot.Chair,
            Note = change.Note ?? (visit.Kind == AppointmentKind.Emergency ? "Pain: seen as soon as possible" : null),
            ProvNum = change.Slot.Dentist,
            ProvHyg = isHygienistBooked || change.Status == AptStatus.Complete ? change.Slot.Hygienist : null,
            AptDateTime = change.Slot.Start,
            NextAptNum = 0,
            UnschedStatus = 0,
            IsNewPatient = visit.IsFirst,
            ProcDescript = visit.BookedFor,
            ClinicNum = member.Household.Clinic.ClinicNum,
            IsHygiene = change.Slot.Hygienist is not null,
            DateTStamp = change.At,
            DateTimeArrived = change.Times?.Arrived,
            DateTimeSeated = change.Times?.Seated,
            DateTimeDismissed = change.Times?.Dismissed,
            InsPlan1 = member.Coverages.Count > 0 ? member.Coverages[0].Keys.PlanNum : 0,
            InsPlan2 = member.Coverages.Count > 1 ? member.Coverages[1].Keys.PlanNum : 0,
            AppointmentTypeNum = practice.AppointmentTypes[visit.Kind],
            SecUserNumEntry = booked.UserNum,
            SecDateTEntry = booked.At,
            Priority = visit.Kind == AppointmentKind.Emergency,
        };
}
