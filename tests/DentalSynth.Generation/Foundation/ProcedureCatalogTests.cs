using DentalSynth.Generators.Foundation;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Foundation;

public sealed class ProcedureCatalogTests
{
    private static readonly ProcedureCatalog Book = new(PracticeProfile.Demo);

    [Fact]
    public void Procedure_times_are_multiples_of_10_minutes() =>
        Assert.All(Book.Codes.Values, code => Assert.True(code.Minutes > 0 && code.Minutes % 10 == 0, code.ProcCode));

    [Fact]
    public void Only_procedures_charted_on_surfaces_have_surfaces() =>
        Assert.All(
            Book.Codes.Values.Where(code => code.Area != TreatmentArea.Surface),
            code => Assert.Equal(0, code.Surfaces)
        );

    [Theory]
    [InlineData("D1110", ServiceClass.Preventive)]
    [InlineData("D2391", ServiceClass.Basic)]
    [InlineData("D3330", ServiceClass.Basic)]
    [InlineData("D4341", ServiceClass.Basic)]
    [InlineData("D7140", ServiceClass.Basic)]
    [InlineData("D7240", ServiceClass.Major)]
    [InlineData("D2740", ServiceClass.Major)]
    [InlineData("D6010", ServiceClass.Major)]
    [InlineData("D5110", ServiceClass.Major)]
    [InlineData("D2962", ServiceClass.NotCovered)]
    [InlineData("D9972", ServiceClass.NotCovered)]
    [InlineData("D8090", ServiceClass.NotCovered)]
    public void Procedures_are_in_the_service_class_of_their_insurance_category(string code, ServiceClass expected) =>
        Assert.Equal(expected, Book.Codes[code].Class);

    [Fact]
    public void Restorations_are_the_most_common_need_after_hygiene()
    {
        var needs = Book.Needs();
        var fillings = needs.Where(need => need.Visit == AppointmentKind.Restorative).Sum(need => need.Weight);

        Assert.True(fillings > needs.Sum(need => need.Weight) / 2);
    }

    [Fact]
    public void Only_children_have_treatment_of_primary_teeth() =>
        Assert.All(
            Book.Needs().Where(need => need.Code.ProcCode is "D2930" or "D3220" or "D7111"),
            need => Assert.InRange(need.OldestAge, 3, 12)
        );

    [Fact]
    public void Only_adults_have_crowns_and_implants() =>
        Assert.All(
            Book.Needs()
                .Where(need =>
                    need.Visit is AppointmentKind.Crown or AppointmentKind.Prosthetic or AppointmentKind.Cosmetic
                ),
            need => Assert.True(need.YoungestAge >= 18, need.Code.ProcCode)
        );

    [Fact]
    public void Every_need_has_an_age_and_a_kind_of_visit() =>
        Assert.All(
            Book.Needs(),
            need =>
            {
                Assert.True(need.YoungestAge < need.OldestAge);
                Assert.InRange(need.Visit, AppointmentKind.Restorative, AppointmentKind.Cosmetic);
            }
        );
}
