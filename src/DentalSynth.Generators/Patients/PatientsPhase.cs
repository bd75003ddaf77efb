using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Patients;

/// <summary>Phase 2: generates a family: names, ages, address and day of joining.</summary>
internal sealed class PatientsPhase(Practice practice, PatientRules rules, DateOnly agesOn, RandomSources sources)
{
    private const int LeastAge = 1; // at joining: ages are drawn for a later day, and no patient joins before birth

    /// <summary>Generates the family.</summary>
    public Household Make(HouseholdPlan plan, DateOnly joined, DentalClinic clinic, ClinicKeys keys)
    {
        var number = plan.Number;
        var household = new Household
        {
            Clinic = clinic,
            Keys = keys,
            Joined = joined,
            LastName = sources.For("last name", number).Pick(practice.Names.LastNames),
            Address = PostalAddress.Draw(practice.Names, sources.For("address", number)),
            Phone = InventedIdentifiers.Phone(sources.For("home phone", number)),
            IsStaffFamily = sources.For("staff family", number).Chance(rules.StaffFamilyRate),
            PaysLate = sources.For("pays late", number).Chance(rules.SlowFamilyRate),
            Size = plan.Size,
            IsCouple = plan.Size > 1 && sources.For("couple", number).Chance(rules.SpouseRate),
        };
        household.Members = Members(household, plan);
        return household;
    }

    private Member[] Members(Household household, HouseholdPlan plan)
    {
        var guarantor = Guarantor(household, plan.FirstPatient);
        var members = new Member[plan.Patients];
        members[0] = guarantor;
        for (var position = 1; position < members.Length; position++)
        {
            members[position] = Further(household, plan.FirstPatient + position, position, guarantor);
        }

        return members;
    }

    private Member Guarantor(Household household, int patNum)
    {
        var age = rules.Age.GuarantorAge(sources.For("age", patNum));
        return Person(household, patNum, 0, (FamilyRole.Guarantor, IsFemale(patNum), age));
    }

    private Member Further(Household household, int patNum, int position, Member guarantor)
    {
        var guarantorAge = guarantor.AgeOn(AgesOn(household));
        var ages = sources.For("age", patNum);
        if (position == 1 && household.IsCouple)
        {
            var spouse = (FamilyRole.Spouse, !guarantor.IsFemale, rules.Age.SpouseAge(guarantorAge, ages));
            return Person(household, patNum, position, spouse);
        }

        var age = rules.Age.FurtherAge(ages);
        return Person(household, patNum, position, (rules.Age.RoleOf(age, guarantorAge), IsFemale(patNum), age));
    }

    private bool IsFemale(int patNum) => sources.For("gender", patNum).Chance(rules.FemaleRate);

    private Member Person(Household household, int patNum, int position, (FamilyRole Role, bool IsFemale, int Age) who)
    {
        var firstNames = who.IsFemale ? practice.Names.FemaleNames : practice.Names.MaleNames;
        // Short of a year, so that the age holds on the day it was drawn for, in leap years too.
        var daysSinceBirthday = sources.For("birthday", patNum).Below(364);
        var drawn = AgesOn(household).AddYears(-who.Age).AddDays(-1 - daysSinceBirthday);
        var latest = household.Joined.AddYears(-LeastAge);
        return new()
        {
            PatNum = patNum,
            Household = household,
            Position = position,
            Role = who.Role,
            IsFemale = who.IsFemale,
            FirstName = sources.For("first name", patNum).Pick(firstNames),
            Birthdate = drawn < latest ? drawn : latest,
        };
    }

    // Who joins later is as old then as others were before.
    private DateOnly AgesOn(Household household) => household.Joined > agesOn ? household.Joined : agesOn;
}
