using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class ScheduleFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_dentist_who_looks_in_on_a_hygiene_visit_works_on_that_day(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var days = WorkingHours(practice).Select(block => (block.SchedDate, block.ProvNum)).ToHashSet();

        Assert.All(
            practice.Rows<Appointment>(),
            visit => Assert.Contains((DateOnly.FromDateTime(visit.AptDateTime!.Value), visit.ProvNum), days)
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nobody_works_on_closed_days_or_at_lunch(int patients) =>
        Assert.All(
            WorkingHours(await GeneratedPractice.Of(patients)),
            block =>
            {
                Assert.True(BusinessDays.IsOpen(block.SchedDate!.Value));
                Assert.True(block.StartTime >= new TimeOnly(8, 0) && block.StopTime <= new TimeOnly(17, 0));
                Assert.True(block.StopTime <= new TimeOnly(12, 0) || block.StartTime >= new TimeOnly(13, 0));
                Assert.True(block.StartTime < block.StopTime);
            }
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_provider_has_working_hours_from_the_first_week_to_months_ahead(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var days = WorkingHours(practice).ToLookup(block => block.ProvNum, block => block.SchedDate!.Value);

        Assert.All(
            practice.Rows<Provider>(),
            provider =>
            {
                Assert.InRange(days[provider.ProvNum].Min(), practice.Options.StartDate, new DateOnly(2023, 1, 9));
                Assert.True(days[provider.ProvNum].Max() > GeneratedPractice.AsOf.AddMonths(10));
            }
        );
    }

    [Fact]
    public async Task Weekdays_without_working_hours_are_holidays_with_a_name()
    {
        var practice = await GeneratedPractice.Of(100);
        var worked = WorkingHours(practice).Select(block => block.SchedDate!.Value).ToHashSet();
        var holidays = practice
            .Rows<Schedule>()
            .Where(row => row.SchedType == (short)ScheduleType.Practice)
            .ToDictionary(row => row.SchedDate!.Value, row => row.Note);

        for (var day = practice.Options.StartDate; day < GeneratedPractice.AsOf; day = day.AddDays(1))
        {
            var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            Assert.Equal(!isWeekend && !worked.Contains(day), holidays.ContainsKey(day));
        }

        Assert.All(holidays.Values, name => Assert.NotEmpty(name!));
    }

    [Fact]
    public async Task A_sixth_place_has_working_hours_too()
    {
        var options = GeneratedPractice.With(5_001) with { StartDate = GeneratedPractice.AsOf.AddDays(-60) };

        var practice = await GeneratedPractice.Make(options);

        Assert.Equal(
            practice.Rows<Provider>().Select(provider => provider.ProvNum),
            WorkingHours(practice).Select(block => block.ProvNum!.Value).Distinct().Order()
        );
    }

    private static List<Schedule> WorkingHours(GeneratedPractice practice) =>
        [.. practice.Rows<Schedule>().Where(row => row.SchedType == (short)ScheduleType.Provider)];
}
