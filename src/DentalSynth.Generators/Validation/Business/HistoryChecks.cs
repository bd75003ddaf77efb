using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether appointments and tasks stand as their history left them.</summary>
internal static class HistoryChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_appointment_was_booked_once_and_stands_as_its_last_change_left_it",
            CheckArea.Business,
            "the first row of histappointment is the booking, the last has the appointment's status, time and chair",
            Appointments
        ),
        new(
            "No_two_changes_of_a_task_are_of_the_same_moment",
            CheckArea.Business,
            "int_task_management takes the last change of a task, and would double it",
            practice =>
                practice
                    .Rows.RowsOf<TaskHist>()
                    .GroupBy(change => (change.TaskNum, change.DateTStamp))
                    .SelectMany(changes => changes.Skip(1))
                    .Select(change => new Offender(change, $"task {change.TaskNum} at {change.DateTStamp:s}"))
        ),
    ];

    private static IEnumerable<Offender> Appointments(CheckedPractice practice)
    {
        var changes = practice
            .Rows.RowsOf<HistAppointment>()
            .OrderBy(change => change.HistDateTStamp)
            .ToLookup(change => change.AptNum ?? 0);
        return practice
            .Rows.RowsOf<Appointment>()
            .Where(visit => !IsToldBy([.. changes[visit.AptNum]], visit))
            .Select(visit => new Offender(visit, $"{changes[visit.AptNum].Count()} changes, status {visit.AptStatus}"));
    }

    private static bool IsToldBy(HistAppointment[] changes, Appointment visit) =>
        changes is [var first, ..]
        && changes.All(change => change == first ^ change.HistApptAction != (short)HistAppointmentAction.Created)
        && changes[^1] is var last
        && (last.AptStatus, last.AptDateTime, last.Op) == (visit.AptStatus, visit.AptDateTime, visit.Op);
}
