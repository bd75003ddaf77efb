using DentalSynth.Generators.Clinical.LabCases;
using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generation.Clinical.LabCases;

public sealed class LaboratoryRuleTests
{
    private static readonly LaboratoryRule Rule = new(
        [new(1, LabProduct.Crowns), new(2, LabProduct.Crowns), new(3, LabProduct.Dentures)],
        feeRate: 0.15
    );

    [Theory]
    [InlineData("D2740", LabProduct.Crowns)]
    [InlineData("D6240", LabProduct.Crowns)]
    [InlineData("D6058", LabProduct.Crowns)]
    [InlineData("D2962", LabProduct.Crowns)]
    [InlineData("D5110", LabProduct.Dentures)]
    [InlineData("D5214", LabProduct.Dentures)]
    [InlineData("D9944", LabProduct.Guards)]
    public void Every_lab_case_has_one_product(string code, LabProduct product) =>
        Assert.Equal(product, Rule.Product(Sample.Code(code)));

    [Fact]
    public void Lab_cases_go_to_every_laboratory_that_makes_the_product() =>
        Assert.Equal([1L, 2], Draws.Of(random => Rule.Laboratory(LabProduct.Crowns, random)).Distinct().Order());

    [Fact]
    public void Lab_fees_are_a_share_of_the_procedure_fee_in_whole_dollars() =>
        Assert.Equal(Sample.Dollars(198), Rule.Fee(Sample.Dollars(1_325)));
}
