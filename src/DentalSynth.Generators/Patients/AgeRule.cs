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
    private const int OldestChild = 17; // of age from 18 on: signs and pays alone
    private const int YoungestSenior = 65; // Medicare's age, which practices and published figures use
    private const int Oldest = 90; // few older patients come to a practice
    private const int YoungestGuarantor = 22; // out of school, in a household of one's own
    private const int YoungestSpouse = 20;
    private const int MostYearsBetweenSpouses = 5;
    private const int Generation = 18; // the least years from parent to child

    /// <summary>Returns the guarantor's age in years, 22 to 90.</summary>
    public int GuarantorAge(RandomSource random) =>
        random.Chance(seniorRate)
            ? random.Between(YoungestSenior, Oldest)
            : random.Between(YoungestGuarantor, YoungestSenior - 1);

    /// <summary>Returns the age of the guarantor's spouse: within 5 years and in the same age group.</summary>
    public int SpouseAge(int guarantorAge, RandomSource random)
    {
        var age = guarantorAge + random.Between(-MostYearsBetweenSpouses, MostYearsBetweenSpouses);
        return guarantorAge >= YoungestSenior
            ? Math.Clamp(age, YoungestSenior, Oldest + 2)
            : Math.Clamp(age, YoungestSpouse, YoungestSenior - 1);
    }

    /// <summary>Returns the age of a other family member, 1 to 90.</summary>
    public int FurtherAge(RandomSource random) =>
        random.PickIndex([childRate, elderRate, 1 - childRate - elderRate]) switch
        {
            0 => random.Between(2, OldestChild),
            1 => random.Between(YoungestSenior, Oldest),
            _ => random.Between(OldestChild + 1, YoungestSenior - 1),
        };

    /// <summary>Returns what a other family member is to a guarantor: a child when a generation younger.</summary>
    public FamilyRole RoleOf(int age, int guarantorAge) =>
        age <= OldestChild || guarantorAge - age >= Generation ? FamilyRole.Child : FamilyRole.Relative;
}
