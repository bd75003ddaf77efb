using DentalSynth.Generators.Foundation;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Foundation;

public sealed class PracticeBuilderTests
{
    private static readonly Practice Demo = Build(5_000);

    [Fact]
    public void A_practice_of_5000_patients_has_the_planned_clinics_and_staff()
    {
        Assert.Equal(5, Demo.Clinics.Count);
        Assert.Equal(12, Demo.Clinics.Sum(clinic => clinic.Dentists.Count + clinic.Hygienists.Count));
        Assert.Equal(
            20,
            Demo.Clinics.Sum(clinic => clinic.TreatmentOperatories.Count + clinic.HygieneOperatories.Count)
        );
        Assert.Equal(200, Demo.Codes.Count);
        Assert.Equal(3, Demo.FeeSchedules.Count);
        Assert.Equal(30, Demo.Plans.Count);
        Assert.Equal(15, Demo.Plans.Select(plan => plan.Carrier.CarrierNum).Distinct().Count());
        Assert.Equal(50, Demo.Names.Employers.Count);
        Assert.Equal(100, Demo.Names.ZipCodes.Count);
        Assert.Equal(20, Demo.Referrals.Count);
        Assert.Equal(29, Demo.Staff.FrontDesk.Count + Demo.Staff.Billing.Count + Demo.Staff.Clinical.Count);
        Assert.NotEqual(0, Demo.Staff.Service);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(5_000, 5)]
    [InlineData(5_001, 6)]
    [InlineData(7_500, 8)]
    [InlineData(1_000_000, 1_000)]
    public void A_clinic_opens_for_each_further_1000_patients(int patients, int clinics) =>
        Assert.Equal(clinics, Build(patients).Clinics.Count);

    [Fact]
    public void A_larger_practice_keeps_the_clinics_of_a_smaller_one()
    {
        var larger = Build(12_345).Clinics;

        Assert.Equal(Demo.Clinics.Select(Describe), larger.Take(Demo.Clinics.Count).Select(Describe));
    }

    [Fact]
    public void Keys_of_clinics_providers_and_operatories_have_no_gaps()
    {
        var clinics = Build(9_000).Clinics;

        AssertDense(clinics.Select(clinic => clinic.ClinicNum));
        AssertDense(clinics.SelectMany(x => x.Dentists.Concat(x.Hygienists)).Select(clinician => clinician.ProvNum));
        AssertDense(clinics.SelectMany(x => x.TreatmentOperatories.Concat(x.HygieneOperatories)));
    }

    [Fact]
    public void Every_clinic_has_a_dentist_and_a_hygienist_on_every_weekday()
    {
        foreach (var clinic in Build(60_000).Clinics)
        {
            Assert.Equal(0b11111, clinic.Dentists.Aggregate(0, (days, dentist) => days | dentist.WorkDays));
            Assert.Equal(0b11111, clinic.Hygienists.Aggregate(0, (days, hygienist) => days | hygienist.WorkDays));
        }
    }

    [Fact]
    public void The_two_dentists_of_a_clinic_are_never_off_the_same_day()
    {
        var pairs = Build(60_000).Clinics.Where(clinic => clinic.Dentists.Count == 2).ToList();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.NotEqual(pair.Dentists[0].WorkDays, pair.Dentists[1].WorkDays));
    }

    [Fact]
    public void Every_provider_has_an_operatory()
    {
        Assert.All(Demo.Clinics, clinic => Assert.True(clinic.Dentists.Count <= clinic.TreatmentOperatories.Count));
        Assert.All(Demo.Clinics, clinic => Assert.True(clinic.Hygienists.Count <= clinic.HygieneOperatories.Count));
    }

    [Fact]
    public void Every_kind_of_visit_has_its_own_appointment_type()
    {
        Assert.Equal(Enum.GetValues<AppointmentKind>().Order(), Demo.AppointmentTypes.Keys.Order());
        Assert.Equal(Demo.AppointmentTypes.Count, Demo.AppointmentTypes.Values.Distinct().Count());
    }

    [Fact]
    public void Adults_children_and_perio_patients_have_recall_types() =>
        Assert.Equal(
            [AppointmentKind.AdultHygiene, AppointmentKind.ChildHygiene, AppointmentKind.Periodontal],
            Demo.RecallTypes.Keys.Order()
        );

    private static Practice Build(int patients) =>
        PracticeBuilder.Build(new() { AsOf = new(2026, 1, 31), Patients = patients });

    private static string Describe(DentalClinic clinic) =>
        string.Join(
            ' ',
            [
                clinic.ClinicNum,
                clinic.Name,
                .. clinic.Dentists,
                .. clinic.Hygienists,
                .. clinic.TreatmentOperatories,
                .. clinic.HygieneOperatories,
            ]
        );

    private static void AssertDense(IEnumerable<long> keys)
    {
        var sorted = keys.Order().ToList();
        Assert.Equal(Enumerable.Range(1, sorted.Count).Select(key => (long)key), sorted);
    }
}
