using System.Globalization;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class AppointmentHistoryFacts
{
    private static readonly string[] NotInHistory = ["AptNum", "ProcDescript"];

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_appointment_was_booked_once_and_stands_as_its_last_change_left_it(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var histories = Histories(practice);

        Assert.Equal(practice.Rows<Appointment>().Count, histories.Count);
        Assert.All(
            practice.Rows<Appointment>(),
            visit =>
            {
                var history = histories[visit.AptNum];
                Assert.Equal((short)HistAppointmentAction.Created, history[0].HistApptAction);
                Assert.Equal(visit.SecDateTEntry, history[0].HistDateTStamp);
                Assert.DoesNotContain(history[1..], IsBooking);
                Assert.Equal(ColumnsOf(visit), ColumnsOf(history[^1]));
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_visit_that_is_over_has_a_change_that_says_so(int patients) =>
        Assert.All(
            Histories(await GeneratedPractice.Of(patients)).Values,
            history =>
            {
                var over = history.Where(change => change.AptStatus != (short)AptStatus.Scheduled).ToList();
                var isDue = history[^1].AptDateTime < GeneratedPractice.AsOf.ToDateTime(TimeOnly.MinValue);
                Assert.Equal(isDue, over.Count > 0);
                Assert.All(
                    over.Where(change => change.AptStatus == (short)AptStatus.Complete),
                    change => Assert.True(change.HistDateTStamp > change.AptDateTime)
                );
            }
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_patients_changes_are_numbered_in_the_order_of_their_times(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);

        Assert.All(
            practice.Rows<HistAppointment>().GroupBy(change => change.PatNum),
            changes => Assert.Equal(changes.OrderBy(change => change.HistDateTStamp), changes)
        );
        Assert.All(
            Histories(practice).Values,
            history => Assert.Equal(history.Count, history.DistinctBy(change => change.HistDateTStamp).Count())
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_visit_is_moved_before_its_time_comes(int patients) =>
        Assert.All(
            Histories(await GeneratedPractice.Of(patients)).Values,
            history =>
                Assert.All(
                    history.Zip(history.Skip(1)).Where(pair => pair.First.AptDateTime != pair.Second.AptDateTime),
                    pair =>
                    {
                        Assert.Equal((short)HistAppointmentAction.Changed, pair.Second.HistApptAction);
                        Assert.True(pair.Second.HistDateTStamp < pair.First.AptDateTime);
                        Assert.True(pair.First.AptDateTime < pair.Second.AptDateTime);
                    }
                )
        );

    [Fact]
    public async Task A_broken_visit_that_is_booked_again_names_the_new_appointment()
    {
        const string Words = "new appt:#";
        var practice = await GeneratedPractice.Of(1_000);
        var visits = practice.Rows<Appointment>().ToDictionary(visit => visit.AptNum);
        var again = practice
            .Rows<HistAppointment>()
            .Where(change => change.Note?.Contains(Words, StringComparison.Ordinal) == true)
            .ToList();

        Assert.NotEmpty(again);
        Assert.All(
            again,
            change =>
            {
                var key = long.Parse(change.Note!.Split(Words)[1], CultureInfo.InvariantCulture);
                Assert.NotEqual(change.AptNum, key);
                Assert.Equal((change.PatNum, change.HistDateTStamp), (visits[key].PatNum, visits[key].SecDateTEntry));
                Assert.Equal((short)AptStatus.Broken, change.AptStatus);
                Assert.True(visits[change.AptNum ?? 0].AptDateTime < visits[key].AptDateTime);
            }
        );
    }

    [Fact]
    public async Task Visits_are_missed_cancelled_moved_and_confirmed()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var changes = practice.Rows<HistAppointment>();

        Assert.Contains(changes, change => change.HistApptAction == (short)HistAppointmentAction.Missed);
        Assert.Contains(changes, change => change.HistApptAction == (short)HistAppointmentAction.Cancelled);
        Assert.Contains(changes, change => change.Confirmed == ConfirmationStatus.Confirmed);
        Assert.InRange((double)changes.Count / practice.Rows<Appointment>().Count, 2, 3);
    }

    private static Dictionary<long, List<HistAppointment>> Histories(GeneratedPractice practice) =>
        practice
            .Rows<HistAppointment>()
            .GroupBy(change => change.AptNum ?? 0)
            .ToDictionary(changes => changes.Key, changes => changes.OrderBy(change => change.HistDateTStamp).ToList());

    private static bool IsBooking(HistAppointment change) =>
        change.HistApptAction == (short)HistAppointmentAction.Created;

    // Every column of an appointment but those that histappointment has in another width.
    private static IEnumerable<(string Column, object? Value)> ColumnsOf(IRow row) =>
        Appointment
            .Table.Columns.Select(column => column.Name)
            .Except(NotInHistory)
            .Select(column => (column, RowColumns.Value(row, column)));
}
