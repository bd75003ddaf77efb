using System.Globalization;
using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>Writes perio exams as table perioexam and their measurements as table periomeasure.</summary>
/// <remarks>Read by the dbt model stg_opendental__perioexam.</remarks>
[Table("PerioExam", BelongsTo = TableScope.Patient, LeastPer1000Patients = 80)]
internal sealed class PerioExamRows(ChartRules rules, RandomSources sources) : IVisitChart
{
    private readonly PerioMeasureRows measures = new(rules.ProbingDepth, sources);

    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        var scaling = member.Treatments.Where(IsScaling).ToList();
        var isFound = scaling.Exists(treatment => treatment.Charted == visit.Date);
        var isScaledSince = PerioChart.IsScaledSinceLastCheckUp(member, scaling, visit);
        var random = sources.For("pocket charting", visit.AptNum);
        if (!rules.PerioCharting.IsCharted(visit.Kind, isFound, isScaledSince, random))
        {
            return;
        }

        var chart = new PerioChart(member, scaling, visit.Date);
        var exam = member.Keys.PerioExam.Next();
        var measured = visit.Slot.Start.AddMinutes(visit.Slot.Minutes);
        var deep = measures.Write(member, exam, chart, measured, rows);
        rows.Add(
            new PerioExam
            {
                PerioExamNum = exam,
                PatNum = member.PatNum,
                ExamDate = visit.Date,
                ProvNum = visit.Slot.Hygienist ?? visit.Slot.Dentist,
                DateTMeasureEdit = measured,
                Note = Note(deep),
            }
        );
    }

    private static bool IsScaling(Treatment treatment) => ToothWorks.Of(treatment.Code) == ToothWork.Scaled;

    private static string Note(int deep) =>
        deep == 0
            ? $"No pocket of {ProbingDepthRule.Deep} mm or more"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Pockets of {ProbingDepthRule.Deep} mm or more at {deep} teeth"
            );
}
