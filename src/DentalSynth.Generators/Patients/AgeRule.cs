using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Patients;

/// <summary>Five in a hundred patients are children, seventy are adults, twenty-five are 65 or older.</summary>
/// <remarks>Guarantors and spouses are adults, so children are among the other family members. Read by the dbt models
/// int_patient_profile and dim_patient.</remarks>
/// <param name="seniorRate">Share of families whose guarantor is 65 or older.</param>
/// <param name="childRate">Share of other family members who are under 18.</param>
/// <param name="elderRate">Share of other family members who are 65 or older.</param>
public sealed class AgeRule(double seniorRate, double childRate, double elderRate)
{
    private const int OldestChild = 17;
    private const int YoungestSenior = 65;

    /// <summary>Returns the guarantor's age in years, 19 to 90.</summary>
    public int GuarantorAge(RandomSource random) =>
        random.Chance(seniorRate) ? random.Between(YoungestSenior, 90) : random.Between(22, YoungestSenior - 1);

    /// <summary>Returns the age of the guarantor's spouse: within 5 years and in the same age group.</summary>
    public int SpouseAge(int guarantorAge, RandomSource random)
    {
        var age = guarantorAge + random.Between(-5, 5);
        return guarantorAge >= YoungestSenior
            ? Math.Clamp(age, YoungestSenior, 92)
            : Math.Clamp(age, 20, YoungestSenior - 1);
    }

    /// <summary>Returns the age of a other family member, 1 to 90.</summary>
    public int FurtherAge(RandomSource random) =>
        random.PickIndex([childRate, elderRate, 1 - childRate - elderRate]) switch
        {
            0 => random.Between(2, OldestChild),
            1 => random.Between(YoungestSenior, 90),
            _ => random.Between(OldestChild + 1, YoungestSenior - 1),
        };

    /// <summary>Returns what a other family member is to a guarantor: a child when a generation younger.</summary>
    public FamilyRole RoleOf(int age, int guarantorAge) =>
        age <= OldestChild || guarantorAge - age >= 18 ? FamilyRole.Child : FamilyRole.Relative;
}
