using DentalSynth.Generators.Foundation;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Foundation;

public sealed class CodeBookTests
{
    private static readonly CodeBook Book = new(PracticeProfile.Demo);

    [Fact]
    public void Chair_time_is_in_steps_of_ten_minutes() =>
        Assert.All(Book.Codes.Values, code => Assert.True(code.Minutes > 0 && code.Minutes % 10 == 0, code.ProcCode));

    [Fact]
    public void Only_what_is_charted_on_surfaces_has_surfaces() =>
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
    public void Work_is_in_the_class_that_plans_put_it_in(string code, ServiceClass expected) =>
        Assert.Equal(expected, Book.Codes[code].Class);

    [Fact]
    public void Fillings_are_found_more_often_than_everything_else_together_but_hygiene()
    {
        var needs = Book.Needs();
        var fillings = needs.Where(need => need.Visit == VisitKind.Restorative).Sum(need => need.Weight);

        Assert.True(fillings > needs.Sum(need => need.Weight) / 2);
    }

    [Fact]
    public void Milk_teeth_are_treated_in_children_only() =>
        Assert.All(
            Book.Needs().Where(need => need.Code.ProcCode is "D2930" or "D3220" or "D7111"),
            need => Assert.InRange(need.OldestAge, 3, 12)
        );

    [Fact]
    public void Crowns_and_implants_are_for_grown_ups() =>
        Assert.All(
            Book.Needs().Where(need => need.Visit is VisitKind.Crown or VisitKind.Prosthetic or VisitKind.Cosmetic),
            need => Assert.True(need.YoungestAge >= 18, need.Code.ProcCode)
        );

    [Fact]
    public void A_need_is_found_at_some_age_and_mended_on_a_visit_for_it() =>
        Assert.All(
            Book.Needs(),
            need =>
            {
                Assert.True(need.YoungestAge < need.OldestAge);
                Assert.InRange(need.Visit, VisitKind.Restorative, VisitKind.Cosmetic);
            }
        );
}
