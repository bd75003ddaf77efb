using System.Globalization;
using DentalSynth.Generators.Clinical.Perio;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Validation.Clinical;

/// <summary>Whether probing depths fit the teeth and the treatment that they lead to.</summary>
internal static class PerioChecks
{
    private const string SrpOfFourTeethOrMore = "D4341";
    private const string SrpOfOneToThreeTeeth = "D4342";

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "No_missing_tooth_is_probed",
            "periomeasure has no tooth that toothinitial has as missing before the exam",
            practice =>
            {
                var chart = new ToothChart(practice);
                var exams = practice.Rows.RowsOf<PerioExam>().ToDictionary(exam => exam.PerioExamNum);
                return from row in practice.Rows.RowsOf<PerioMeasure>()
                    let exam = exams.GetValueOrDefault(row.PerioExamNum ?? 0)
                    where chart.MissingSince(exam?.PatNum, ToothOf(row)) < exam?.ExamDate
                    select new Offender(row, $"tooth {row.IntTooth} on {exam.ExamDate:O}");
            }
        ),
        new(
            "SRP_is_planned_for_as_many_deep_teeth_as_its_code_says",
            "the exam of its DateTP finds 4 mm or more at 4 teeth of the quadrant or more (D4341), at 1 to 3 (D4342)",
            OtherwiseDeep
        ),
    ];

    private static IEnumerable<Offender> OtherwiseDeep(CheckedPractice practice)
    {
        var exams = practice
            .Rows.RowsOf<PerioExam>()
            .ToLookup(exam => (exam.PatNum, exam.ExamDate), exam => exam.PerioExamNum);
        var deep = practice.Rows.RowsOf<PerioMeasure>().Where(IsDeep).ToLookup(row => row.PerioExamNum ?? 0, ToothOf);
        return from row in practice.Rows.RowsOf<ProcedureLog>()
            where row.OldCode is SrpOfFourTeethOrMore or SrpOfOneToThreeTeeth
            let quadrant = Teeth.OfQuadrant(row.Surf ?? "")
            let teeth = exams[(row.PatNum, row.DateTP)].Sum(exam => deep[exam].Count(quadrant.Contains))
            where row.OldCode == SrpOfFourTeethOrMore ? teeth is < 4 or > 8 : teeth is < 1 or > 3
            select new Offender(row, $"{row.OldCode} on {row.Surf}: {teeth} deep teeth on {row.DateTP:O}");
    }

    private static bool IsDeep(PerioMeasure row) =>
        row.SequenceType == (short)PerioSequenceType.Probing
        && new[] { row.MBvalue, row.Bvalue, row.DBvalue, row.MLvalue, row.Lvalue, row.DLvalue }.Max()
            >= ProbingDepthRule.Deep;

    private static string ToothOf(PerioMeasure row) => (row.IntTooth ?? 0).ToString(CultureInfo.InvariantCulture);
}
