using System.Globalization;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>Writes probing depths and bleeding as table periomeasure.</summary>
/// <remarks>Read by the dbt model stg_opendental__periomeasure.</remarks>
[Table("PerioMeasure", BelongsTo = TableScope.Patient, LeastPer1000Patients = 2_600, MayBeNegative = "ToothValue")]
internal sealed class PerioMeasureRows(ProbingDepthRule rule, RandomSources sources)
{
    private const short NoValue = -1;
    private const short Blood = 1;

    /// <summary>Writes the measurements of a perio exam. Returns the number of teeth with a deep site.</summary>
    public int Write(Member member, long exam, PerioChart chart, DateTime measured, IRowWriter rows)
    {
        var deep = 0;
        foreach (var (tooth, state) in chart.States)
        {
            var number = short.Parse(tooth, CultureInfo.InvariantCulture);
            var depths = rule.Depths(state, sources.For("pocket depths", member.PatNum, number));
            rows.Add(Row(member, exam, (number, PerioSequenceType.Probing), depths, measured));
            if (!Array.Exists(depths, depth => depth >= ProbingDepthRule.Deep))
            {
                continue;
            }

            deep++;
            var blood = Array.ConvertAll(depths, depth => depth >= ProbingDepthRule.Deep ? Blood : (short)0);
            rows.Add(Row(member, exam, (number, PerioSequenceType.Bleeding), blood, measured));
        }

        return deep;
    }

    private static PerioMeasure Row(
        Member member,
        long exam,
        (short Tooth, PerioSequenceType Type) what,
        short[] values,
        DateTime measured
    ) =>
        new()
        {
            PerioMeasureNum = member.Keys.PerioMeasure.Next(),
            PerioExamNum = exam,
            SequenceType = (short)what.Type,
            IntTooth = what.Tooth,
            ToothValue = NoValue,
            MBvalue = values[0],
            Bvalue = values[1],
            DBvalue = values[2],
            MLvalue = values[3],
            Lvalue = values[4],
            DLvalue = values[5],
            SecDateTEntry = measured,
            SecDateTEdit = measured,
        };
}
