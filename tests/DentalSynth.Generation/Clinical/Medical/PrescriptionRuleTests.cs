using DentalSynth.Generators.Clinical.Medical;
using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical.Medical;

public sealed class PrescriptionRuleTests
{
    private const long Penicillin = 1;
    private static readonly Drug First = Drug(1, DrugUse.Infection, 12, Penicillin);
    private static readonly Drug Second = Drug(2, DrugUse.Infection, 12, null);
    private static readonly Drug Syrup = Drug(3, DrugUse.Infection, 0, Penicillin);
    private static readonly Drug Pain = Drug(4, DrugUse.Pain, 0, null);
    private static readonly Drug Strong = Drug(5, DrugUse.StrongPain, 18, null);
    private static readonly Drug Rinse = Drug(6, DrugUse.Rinse, 12, null);
    private static readonly MedicalHistory Allergic = new([], [new Allergen(Penicillin, 1, ["Rash"])]);
    private static readonly PrescriptionRule Rule = new(
        [First, Second, Syrup, Pain, Strong, Rinse],
        0.5,
        0.2,
        0.3,
        0.4
    );

    [Theory]
    [InlineData(AppointmentKind.Surgery, DrugUse.Pain, 0.4)]
    [InlineData(AppointmentKind.Surgery, DrugUse.StrongPain, 0.1)]
    [InlineData(AppointmentKind.Surgery, DrugUse.Infection, 0.3)]
    [InlineData(AppointmentKind.RootCanal, DrugUse.Pain, 0.5)]
    [InlineData(AppointmentKind.Emergency, DrugUse.Infection, 0.3)]
    [InlineData(AppointmentKind.Periodontal, DrugUse.Rinse, 0.4)]
    public void Prescriptions_follow_the_rates_of_their_uses(AppointmentKind kind, DrugUse use, double rate) =>
        Draws.AssertShare(rate, random => Drugs(kind, 40, MedicalHistory.Unknown, random).Any(drug => drug.Use == use));

    [Theory]
    [InlineData(AppointmentKind.AdultHygiene)]
    [InlineData(AppointmentKind.Restorative)]
    [InlineData(AppointmentKind.Crown)]
    public void Check_ups_and_fillings_lead_to_no_prescription(AppointmentKind kind) =>
        Assert.All(Draws.Of(random => Drugs(kind, 40, MedicalHistory.Unknown, random)), Assert.Empty);

    [Fact]
    public void The_first_drug_that_the_patient_can_take_is_prescribed()
    {
        Assert.Equal([First], Antibiotics(40, MedicalHistory.Unknown));
        Assert.Equal([Second], Antibiotics(40, Allergic));
        Assert.Equal([Syrup], Antibiotics(6, MedicalHistory.Unknown));
    }

    [Fact]
    public void Nothing_is_prescribed_when_no_drug_is_suitable() => Assert.Empty(Antibiotics(6, Allergic));

    private static IEnumerable<Drug> Antibiotics(int age, MedicalHistory history) =>
        Draws
            .Of(random => Drugs(AppointmentKind.Emergency, age, history, random))
            .SelectMany(drugs => drugs)
            .Distinct();

    private static IReadOnlyList<Drug> Drugs(
        AppointmentKind kind,
        int age,
        MedicalHistory history,
        RandomSource random
    ) => Rule.Drugs(kind, age, history, random);

    private static Drug Drug(long number, DrugUse use, int youngest, long? avoid) =>
        new(number, $"Drug {number}", number, use, youngest, avoid, "Daily", "10", "0", false, "With food");
}
