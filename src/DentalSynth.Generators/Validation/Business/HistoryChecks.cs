using DentalSynth.Generators.Model.Codes.Scheduling;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether appointments and tasks stand as their history left them.</summary>
internal static class HistoryChecks
{
    // Every column of an appointment but those that histappointment has otherwise.
    private static readonly (int Of, int InHistory)[] Shared =
    [
        .. from column in Appointment.Table.Columns
        where column.Name is not ("AptNum" or "ProcDescript") && HistAppointment.Table.Ordinal(column.Name) >= 0
        select (Appointment.Table.Ordinal(column.Name), HistAppointment.Table.Ordinal(column.Name)),
    ];

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_appointment_was_booked_once_and_stands_as_its_last_change_left_it",
            "the first row of histappointment is the booking, at SecDateTEntry, and the last has all that the appointment has",
            Appointments
        ),
        new(
            "The_changes_of_an_appointment_are_numbered_in_the_order_of_their_times",
            "histappointment's keys follow HistDateTStamp, which is after AptDateTime when the visit is complete",
            Disordered
        ),
        new(
            "The_changes_of_a_task_are_about_whom_the_task_is_about",
            "a taskhist has the ObjectType and KeyNum of its task",
            practice =>
            {
                var tasks = practice
                    .Rows.RowsOf<OfficeTask>()
                    .ToDictionary(task => task.TaskNum, task => (task.ObjectType, task.KeyNum));
                return practice
                    .Rows.RowsOf<TaskHist>()
                    .Where(change => tasks.GetValueOrDefault(change.TaskNum ?? 0) != (change.ObjectType, change.KeyNum))
                    .Select(change => new Offender(change, $"task {change.TaskNum}, about {change.KeyNum}"));
            }
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
        && first.HistDateTStamp == visit.SecDateTEntry
        && changes.All(change => change == first ^ change.HistApptAction != (short)HistAppointmentAction.Created)
        && HasAllOf(changes[^1], visit);

    private static bool HasAllOf(IRow change, IRow visit) =>
        Shared.All(column => Equals(visit.Value(column.Of), change.Value(column.InHistory)));

    private static IEnumerable<Offender> Disordered(CheckedPractice practice)
    {
        var last = new Dictionary<long, DateTime?>();
        foreach (var change in practice.Rows.RowsOf<HistAppointment>().OrderBy(change => change.HistApptNum))
        {
            var isDone = change.AptStatus == (short)AptStatus.Complete;
            var before = last.GetValueOrDefault(change.AptNum ?? 0);
            if (change.HistDateTStamp <= before || (isDone && change.HistDateTStamp <= change.AptDateTime))
            {
                yield return new(change, $"at {change.HistDateTStamp:s}, for {change.AptDateTime:s}, after {before:s}");
            }

            last[change.AptNum ?? 0] = change.HistDateTStamp;
        }
    }
}
