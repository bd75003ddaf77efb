using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class ToothFacts
{
    private static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];

    public static TheoryData<ToothWork> OnceOnly { get; } =
    [
        ToothWork.Sealed,
        ToothWork.Filled,
        ToothWork.RootFilled,
        ToothWork.Crowned,
        ToothWork.Extracted,
        ToothWork.Implanted,
        ToothWork.Replaced,
    ];

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task No_work_is_planned_or_done_on_a_tooth_that_is_gone(int patients)
    {
        var chart = new ToothChart(await GeneratedPractice.Of(patients));

        Assert.All(
            chart.Work.Where(work => work.Row.ToothNum is not null && !Replaces(work)),
            work => Assert.False(chart.GoneOn(work.Row) < work.Row.ProcDate, $"procedure {work.Row.ProcNum}")
        );
    }

    [Fact]
    public async Task Only_a_tooth_that_is_gone_is_replaced()
    {
        var chart = new ToothChart(await GeneratedPractice.Of(1_000));
        var replaced = chart.Work.Where(work => work.Work is ToothWork.Implanted or ToothWork.Replaced).ToList();

        Assert.NotEmpty(replaced);
        Assert.All(replaced, work => Assert.True(chart.GoneOn(work.Row) <= work.Row.DateTP));
    }

    [Theory]
    [MemberData(nameof(OnceOnly))]
    public async Task No_tooth_has_the_same_work_done_twice(ToothWork once)
    {
        var chart = new ToothChart(await GeneratedPractice.Of(1_000));
        var done = chart.Work.Where(work => work.Work == once).CountBy(work => (work.Row.PatNum, work.Row.ToothNum));

        Assert.NotEmpty(done);
        Assert.All(done, tooth => Assert.Equal(1, tooth.Value));
    }

    [Fact]
    public async Task No_crowned_tooth_is_filled_later_and_no_filling_waits_on_a_tooth_that_is_crowned()
    {
        var chart = new ToothChart(await GeneratedPractice.Of(1_000));
        var crowned = chart
            .Work.Where(work => work.Work == ToothWork.Crowned)
            .ToDictionary(work => (work.Row.PatNum, work.Row.ToothNum), work => work.Row.DateTP);

        Assert.All(
            chart.Work.Where(work => work.Work == ToothWork.Filled),
            work =>
                Assert.False(
                    crowned.TryGetValue((work.Row.PatNum, work.Row.ToothNum), out var day)
                        && (!ToothChart.IsDone(work.Row) || work.Row.ProcDate > day)
                )
        );
    }

    [Fact]
    public async Task Milk_teeth_are_treated_in_children_up_to_twelve_only()
    {
        var practice = await GeneratedPractice.Of(5_000);
        var born = practice.Rows<Patient>().ToDictionary(row => row.PatNum, row => row.Birthdate!.Value);
        var milk = new ToothChart(practice).Work.Where(work => work.Row.ToothNum is { } t && ToothChart.IsMilkTooth(t));

        Assert.NotEmpty(milk);
        Assert.All(milk, work => Assert.True(work.Row.DateTP < born[work.Row.PatNum ?? 0].AddYears(12)));
    }

    [Fact]
    public async Task Scaling_is_charted_on_quadrants_and_on_none_twice()
    {
        var scaled = new ToothChart(await GeneratedPractice.Of(1_000))
            .Work.Where(work => work.Work == ToothWork.Scaled)
            .ToList();

        Assert.NotEmpty(scaled);
        Assert.All(scaled, work => Assert.Contains(work.Row.Surf, Quadrants));
        Assert.All(scaled, work => Assert.Null(work.Row.ToothNum));
        Assert.Equal(scaled.Count, scaled.DistinctBy(work => (work.Row.PatNum, work.Row.Surf)).Count());
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_tooth_taken_out_is_charted_as_gone_on_the_same_day(int patients)
    {
        var chart = new ToothChart(await GeneratedPractice.Of(patients));

        Assert.All(
            chart.Done.Where(work => work.Work == ToothWork.Extracted),
            work => Assert.Equal(work.Row.ProcDate, chart.GoneOn(work.Row))
        );
    }

    [Fact]
    public async Task No_tooth_is_charted_as_gone_twice()
    {
        var practice = await GeneratedPractice.Of(1_000);

        Assert.All(
            practice.Rows<ToothInitial>().CountBy(row => (row.PatNum, row.ToothNum, row.InitialType)),
            tooth => Assert.Equal(1, tooth.Value)
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task What_a_laboratory_makes_is_prepared_on_a_visit_before_the_fitting(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var procedures = practice.Rows<ProcedureLog>().ToDictionary(row => row.ProcNum);
        var groups = practice.Rows<ProcMultiVisit>().GroupBy(row => row.GroupProcMultiVisitNum);

        Assert.All(
            groups,
            group =>
            {
                var work = group.Select(row => procedures[row.ProcNum ?? 0]).ToList();
                Assert.True(ToothChart.IsDone(work[0]));
                Assert.All(
                    work.Skip(1).Where(ToothChart.IsDone),
                    fitted => Assert.True(fitted.ProcDate > work[0].ProcDate)
                );
            }
        );
    }

    // A graft and a post belong to the implant that takes the tooth's place.
    private static bool Replaces((ProcedureLog Row, ToothWork Work) work) =>
        work.Work is ToothWork.Implanted or ToothWork.Replaced || work.Row.OldCode is "D6056";
}
