using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generation.Model.Medicine;

public sealed class MedicalCatalogueTests
{
    private static readonly MedicalCatalogue Catalogue = MedicalCatalogue.Read();

    [Fact]
    public void Every_drug_has_a_number_that_was_never_given_to_one() =>
        Assert.All(Catalogue.Drugs, drug => Assert.InRange(drug.RxCui, 9_900_000, 9_999_999));

    [Theory]
    [InlineData(DrugUse.Infection, 5)]
    [InlineData(DrugUse.Infection, 40)]
    [InlineData(DrugUse.Pain, 5)]
    [InlineData(DrugUse.Pain, 40)]
    public void Whoever_has_one_allergy_can_still_be_helped(DrugUse use, int age)
    {
        var drugs = Catalogue.Drugs.Where(drug => drug.Use == use && age >= drug.YoungestAge).ToList();

        Assert.All(
            Catalogue.Allergens,
            allergen => Assert.Contains(drugs, drug => drug.Avoid != allergen.AllergyDefNum)
        );
    }

    [Fact]
    public void What_a_drug_is_avoided_for_is_an_allergy() =>
        Assert.Subset(
            Catalogue.Allergens.Select(allergen => (long?)allergen.AllergyDefNum).ToHashSet(),
            Catalogue.Drugs.Select(drug => drug.Avoid).Where(allergy => allergy is not null).ToHashSet()
        );

    [Fact]
    public void Illnesses_of_the_old_are_more_frequent_in_the_old() =>
        Assert.True(Catalogue.Conditions.Sum(x => x.SeniorRate) > 2 * Catalogue.Conditions.Sum(x => x.ChildRate));
}
