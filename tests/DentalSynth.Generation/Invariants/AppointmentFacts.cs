using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class AppointmentFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nobody_treats_two_patients_at_once(int patients) =>
        AssertNoOverlap(await Visits(patients), visit => visit.IsHygiene == true ? visit.ProvHyg : visit.ProvNum);

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task No_chair_has_two_patients_at_once(int patients) =>
        AssertNoOverlap(await Visits(patients), visit => visit.Op);

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task No_patient_is_in_two_chairs_at_once(int patients) =>
        AssertNoOverlap(await Visits(patients), visit => visit.PatNum);

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Visits_are_on_open_days_within_office_hours_and_outside_lunch(int patients) =>
        Assert.All(
            await Visits(patients),
            visit =>
            {
                var (start, end) = (Start(visit), End(visit));
                Assert.True(BusinessDays.IsOpen(DateOnly.FromDateTime(start)));
                Assert.True(start.Hour >= 8 && end <= start.Date.AddHours(17));
                Assert.True(end <= start.Date.AddHours(12) || start >= start.Date.AddHours(13));
            }
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Visits_are_kept_or_missed_before_today_and_booked_from_today_on(int patients) =>
        Assert.All(
            await Visits(patients),
            visit =>
                Assert.Equal(
                    DateOnly.FromDateTime(Start(visit)) >= GeneratedPractice.AsOf,
                    visit.AptStatus == (short)AptStatus.Scheduled
                )
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_completed_visit_has_completed_procedures_and_no_other_has(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var done = practice
            .Rows<ProcedureLog>()
            .Where(procedure => procedure.ProcStatus == (short)ProcStatus.Complete)
            .ToLookup(procedure => procedure.AptNum, procedure => procedure.ProcDate);

        Assert.Empty(done[0]);
        Assert.All(
            practice.Rows<Appointment>(),
            visit =>
            {
                Assert.Equal(visit.AptStatus == (short)AptStatus.Complete, done[visit.AptNum].Any());
                Assert.All(done[visit.AptNum], day => Assert.Equal(DateOnly.FromDateTime(Start(visit)), day));
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nobody_has_a_first_visit_twice(int patients) =>
        Assert.All(
            (await Visits(patients))
                .Where(visit => visit is { IsNewPatient: true, AptStatus: (short)AptStatus.Complete })
                .CountBy(visit => visit.PatNum ?? 0),
            first => Assert.Equal(1, first.Value)
        );

    private static async Task<IReadOnlyList<Appointment>> Visits(int patients) =>
        (await GeneratedPractice.Of(patients)).Rows<Appointment>();

    private static DateTime Start(Appointment visit) => visit.AptDateTime!.Value;

    private static DateTime End(Appointment visit) => Start(visit).AddMinutes(10 * visit.Pattern!.Length);

    private static void AssertNoOverlap(IEnumerable<Appointment> visits, Func<Appointment, long?> who)
    {
        foreach (var group in visits.GroupBy(who).Select(group => group.OrderBy(Start).ToList()))
        {
            Assert.All(
                group.Zip(group.Skip(1)),
                pair => Assert.True(End(pair.First) <= Start(pair.Second), $"{pair.First.AptNum}, {pair.Second.AptNum}")
            );
        }
    }
}
