using System.Globalization;
using DentalSynth.Generators.Households;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Phases.Patients;

/// <summary>Phase 2: makes a family: who they are, where they live, when they joined.</summary>
internal sealed class PatientsPhase(Practice practice, PatientRules rules, DateOnly agesOn, RandomSources sources)
{
    /// <summary>Makes the family.</summary>
    public Household Make(HouseholdPlan plan, Location location)
    {
        var random = sources.For("household", plan.Number);
        var town = random.Pick(practice.Names.ZipCodes);
        var household = new Household
        {
            Location = location,
            Joined = rules.Joining.Joined(sources.For("joined", plan.Number)),
            LastName = random.Pick(practice.Names.LastNames),
            Street = string.Create(
                CultureInfo.InvariantCulture,
                $"{random.Between(1, 9_899)} {random.Pick(practice.Names.Streets)}"
            ),
            Town = town,
            Phone = FictionalPhone(random),
            IsStaffFamily = random.Chance(rules.StaffFamilyRate),
        };
        household.Members = Members(household, plan);
        return household;
    }

    /// <summary>Returns a number of the range 555-0100 to 555-0199, which is never assigned.</summary>
    public static string FictionalPhone(RandomSource random) =>
        string.Create(CultureInfo.InvariantCulture, $"({random.Between(201, 989)})555-01{random.Below(100):00}");

    private Member[] Members(Household household, HouseholdPlan plan)
    {
        var guarantor = Guarantor(household, plan.FirstPatient);
        var members = new Member[plan.Members];
        members[0] = guarantor;
        for (var position = 1; position < members.Length; position++)
        {
            members[position] = Further(household, plan.FirstPatient + position, position, guarantor);
        }

        return members;
    }

    private Member Guarantor(Household household, int patNum)
    {
        var random = sources.For("patient", patNum);
        var isFemale = random.Chance(rules.FemaleRate);
        return Person(household, patNum, 0, (FamilyRole.Guarantor, isFemale, rules.Age.GuarantorAge(random)), random);
    }

    private Member Further(Household household, int patNum, int position, Member guarantor)
    {
        var random = sources.For("patient", patNum);
        var guarantorAge = guarantor.AgeOn(agesOn);
        if (position == 1 && random.Chance(rules.SpouseRate))
        {
            var spouse = (FamilyRole.Spouse, !guarantor.IsFemale, rules.Age.SpouseAge(guarantorAge, random));
            return Person(household, patNum, position, spouse, random);
        }

        var isFemale = random.Chance(rules.FemaleRate);
        var age = rules.Age.FurtherAge(random);
        var role = Rules.Households.AgeRule.RoleOf(age, guarantorAge);
        return Person(household, patNum, position, (role, isFemale, age), random);
    }

    private Member Person(
        Household household,
        int patNum,
        int position,
        (FamilyRole Role, bool IsFemale, int Age) who,
        RandomSource random
    ) =>
        new()
        {
            PatNum = patNum,
            Household = household,
            Position = position,
            Role = who.Role,
            IsFemale = who.IsFemale,
            FirstName = random.Pick(who.IsFemale ? practice.Names.FemaleNames : practice.Names.MaleNames),
            Birthdate = agesOn.AddYears(-who.Age).AddDays(-1 - random.Below(364)),
        };
}
