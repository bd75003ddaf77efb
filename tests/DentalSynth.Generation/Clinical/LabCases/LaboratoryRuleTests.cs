using DentalSynth.Generation.Simulation;
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
    public void Every_piece_of_work_is_of_one_kind(string code, LabProduct product) =>
        Assert.Equal(product, Rule.Product(Sample.Code(code)));

    [Fact]
    public void Work_goes_to_each_of_the_laboratories_that_make_it() =>
        Assert.Equal([1L, 2], Draws.Of(random => Rule.Laboratory(LabProduct.Crowns, random)).Distinct().Order());

    [Fact]
    public void A_laboratory_charges_its_part_of_the_fee_in_whole_dollars() =>
        Assert.Equal(Sample.Dollars(198), Rule.Fee(Sample.Dollars(1_325)));
}
