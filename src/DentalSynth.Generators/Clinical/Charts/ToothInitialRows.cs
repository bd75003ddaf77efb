using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>Writes missing and primary teeth at the first visit, and extractions, as table toothinitial.</summary>
/// <remarks>Read by the dbt model stg_opendental__toothinitial.</remarks>
[Table("ToothInitial", BelongsTo = TableScope.Patient, Noun = "tooth initials", LeastPer1000Patients = 2_000)]
internal sealed class ToothInitialRows : IVisitChart
{
    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        if (visit.IsFirst)
        {
            WriteFirst(member, visit, rows);
        }

        foreach (var treatment in visit.Treatments)
        {
            if (treatment.Site.ToothNum is { } tooth && ToothWorks.Of(treatment.Code) == ToothWork.Extracted)
            {
                rows.Add(Row(member, visit, tooth, ToothInitialType.Missing));
            }
        }
    }

    private static void WriteFirst(Member member, Visit visit, IRowWriter rows)
    {
        foreach (var tooth in member.Mouth.MissingAtFirst ?? [])
        {
            rows.Add(Row(member, visit, tooth, ToothInitialType.Missing));
        }

        var age = member.AgeOn(visit.Date);
        if (age > Dentition.PrimaryTeethUntil)
        {
            return;
        }

        // OpenDental marks a primary tooth under the number of its permanent successor.
        foreach (var tooth in Teeth.Primary.Where(tooth => age < Teeth.LostAt(tooth)))
        {
            rows.Add(Row(member, visit, Teeth.FollowerOf(tooth), ToothInitialType.Primary));
        }
    }

    private static ToothInitial Row(Member member, Visit visit, string tooth, ToothInitialType type)
    {
        var charted = Clock.Closing(visit.Date);
        return new()
        {
            ToothInitialNum = member.Keys.ToothInitial.Next(),
            PatNum = member.PatNum,
            ToothNum = tooth,
            InitialType = (short)type,
            Movement = 0,
            DrawingSegment = "",
            ColorDraw = 0,
            SecDateTEntry = charted,
            SecDateTEdit = charted,
            DrawText = "",
        };
    }
}
