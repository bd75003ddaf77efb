using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generation.Model.Medicine;

public sealed class MedicalCatalogTests
{
    private static readonly MedicalCatalog Catalogue = MedicalCatalog.Read();

    [Fact]
    public void Drug_numbers_are_invented() =>
        Assert.All(Catalogue.Drugs, drug => Assert.InRange(drug.RxCui, 9_900_000, 9_999_999));

    [Theory]
    [InlineData(DrugUse.Infection, 5)]
    [InlineData(DrugUse.Infection, 40)]
    [InlineData(DrugUse.Pain, 5)]
    [InlineData(DrugUse.Pain, 40)]
    public void A_patient_with_one_allergy_can_still_get_a_prescription(DrugUse use, int age)
    {
        var drugs = Catalogue.Drugs.Where(drug => drug.Use == use && age >= drug.YoungestAge).ToList();

        Assert.All(
            Catalogue.Allergens,
            allergen => Assert.Contains(drugs, drug => drug.Avoid != allergen.AllergyDefNum)
        );
    }

    [Fact]
    public void Drugs_are_avoided_only_for_listed_allergies() =>
        Assert.Subset(
            Catalogue.Allergens.Select(allergen => (long?)allergen.AllergyDefNum).ToHashSet(),
            Catalogue.Drugs.Select(drug => drug.Avoid).Where(allergy => allergy is not null).ToHashSet()
        );

    [Fact]
    public void Conditions_of_age_are_more_common_in_seniors() =>
        Assert.True(Catalogue.Conditions.Sum(x => x.SeniorRate) > 2 * Catalogue.Conditions.Sum(x => x.ChildRate));
}
