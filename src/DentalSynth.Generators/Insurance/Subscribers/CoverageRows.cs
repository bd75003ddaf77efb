using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Insurance.Subscribers;

/// <summary>Writes patients' coverage as table patplan.</summary>
[Table("PatPlan", BelongsTo = TableScope.Patient, Noun = "patient plans", LeastPer1000Patients = 700)]
internal static class CoverageRows
{
    public static void Write(Member member, IRowWriter rows)
    {
        foreach (var coverage in member.Coverages)
        {
            rows.Add(
                new PatPlan
                {
                    PatPlanNum = coverage.PatPlanNum,
                    PatNum = member.PatNum,
                    Ordinal = (short)coverage.Ordinal,
                    IsPending = false,
                    Relationship = (short)coverage.Relationship,
                    PatID = string.Empty,
                    InsSubNum = coverage.Keys.InsSubNum,
                    SecDateTEntry = Clock.Closing(member.Household.Joined),
                    SecDateTEdit = Clock.Closing(member.Household.Joined),
                }
            );
        }
    }
}
