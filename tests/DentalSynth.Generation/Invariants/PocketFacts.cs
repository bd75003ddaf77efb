using System.Globalization;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Clinical.Perio;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class PocketFacts
{
    private static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];

    [Fact]
    public async Task Quadrants_that_need_scaling_have_deep_pockets_at_four_teeth_or_at_a_few()
    {
        var found = Found(await GeneratedPractice.Of(1_000));

        Assert.NotEmpty(found);
        Assert.All(found.Where(gums => gums.Code == "D4341"), gums => Assert.InRange(gums.DeepTeeth, 4, 8));
        Assert.All(found.Where(gums => gums.Code == "D4342"), gums => Assert.InRange(gums.DeepTeeth, 1, 3));
    }

    [Fact]
    public async Task No_quadrant_that_was_never_found_diseased_has_a_deep_pocket()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var diseased = Scaling(practice).Select(row => (row.PatNum, row.Surf)).ToHashSet();
        var exams = practice.Rows<PerioExam>().ToDictionary(row => row.PerioExamNum, row => row.PatNum);

        Assert.DoesNotContain(
            practice.Rows<PerioMeasure>().Where(IsDeep),
            row => !diseased.Contains((exams[row.PerioExamNum ?? 0], QuadrantOf(row)))
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nothing_is_measured_at_a_tooth_that_is_gone(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var gone = practice
            .Rows<ToothInitial>()
            .Where(row => row.InitialType == (short)ToothInitialType.Missing)
            .ToDictionary(row => (row.PatNum, row.ToothNum), row => DateOnly.FromDateTime(row.SecDateTEntry!.Value));
        var exams = practice.Rows<PerioExam>().ToDictionary(row => row.PerioExamNum);

        Assert.All(
            practice.Rows<PerioMeasure>(),
            row =>
            {
                var exam = exams[row.PerioExamNum ?? 0];
                Assert.False(gone.TryGetValue((exam.PatNum, ToothOf(row)), out var day) && day < exam.ExamDate);
            }
        );
    }

    [Fact]
    public async Task Pockets_get_shallower_after_scaling()
    {
        var practice = await GeneratedPractice.Of(5_000);
        var scaled = Scaling(practice)
            .Where(ToothChart.IsDone)
            .ToLookup(row => (row.PatNum, row.Surf), row => row.ProcDate);
        var exams = practice.Rows<PerioExam>().ToDictionary(row => row.PerioExamNum);
        var measured = practice
            .Rows<PerioMeasure>()
            .Where(row => row.SequenceType == (short)PerioSequenceType.Probing)
            .GroupBy(row => (exams[row.PerioExamNum ?? 0].PatNum, row.IntTooth));

        var again = (
            from tooth in measured
            from before in tooth
            from after in tooth
            let days = (
                Before: exams[before.PerioExamNum ?? 0].ExamDate,
                After: exams[after.PerioExamNum ?? 0].ExamDate
            )
            where
                scaled[(tooth.Key.PatNum, QuadrantOf(before))].Any(day => days.Before < day && day < days.After)
                && IsDeep(before)
            select (Before: Sum(before), After: Sum(after))
        ).ToList();

        Assert.NotEmpty(again);
        Assert.All(again, depth => Assert.True(depth.After < depth.Before));
    }

    private static List<(string Code, int DeepTeeth)> Found(GeneratedPractice practice)
    {
        var exams = practice.Rows<PerioExam>().ToDictionary(row => (row.PatNum, row.ExamDate), row => row.PerioExamNum);
        var deep = practice.Rows<PerioMeasure>().Where(IsDeep).ToLookup(row => (row.PerioExamNum, QuadrantOf(row)));
        return
        [
            .. Scaling(practice)
                .Select(row => (row.OldCode!, deep[(exams[(row.PatNum, row.DateTP)], row.Surf!)].Count())),
        ];
    }

    private static IEnumerable<ProcedureLog> Scaling(GeneratedPractice practice) =>
        practice.Rows<ProcedureLog>().Where(row => row.OldCode is "D4341" or "D4342");

    private static bool IsDeep(PerioMeasure row) =>
        row.SequenceType == (short)PerioSequenceType.Probing && Depths(row).Any(depth => depth >= PocketDepthRule.Deep);

    private static int Sum(PerioMeasure row) => Depths(row).Sum(depth => depth ?? 0);

    private static IEnumerable<short?> Depths(PerioMeasure row) =>
        [row.MBvalue, row.Bvalue, row.DBvalue, row.MLvalue, row.Lvalue, row.DLvalue];

    private static string ToothOf(PerioMeasure row) => row.IntTooth!.Value.ToString(CultureInfo.InvariantCulture);

    private static string QuadrantOf(PerioMeasure row) =>
        Quadrants.First(quadrant => Teeth.OfQuadrant(quadrant).Contains(ToothOf(row)));
}
