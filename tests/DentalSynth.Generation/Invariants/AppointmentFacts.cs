using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class AppointmentFacts
{
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
