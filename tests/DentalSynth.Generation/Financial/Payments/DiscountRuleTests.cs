using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class DiscountRuleTests
{
    private static readonly Money Due = Sample.Dollars(100);
    private static readonly DiscountRule Rule = new(0.15, 0.05, 0.1, 0.02);

    [Theory]
    [InlineData(FamilyRole.Guarantor, AdjustmentType.EmployeeDiscount)]
    [InlineData(FamilyRole.Spouse, AdjustmentType.EmployeeFamilyDiscount)]
    [InlineData(FamilyRole.Child, AdjustmentType.EmployeeFamilyDiscount)]
    public void Staff_and_their_families_always_get_thirty_percent(FamilyRole role, long type)
    {
        var member = Sample.Member(isStaff: true, role: role);

        AssertShare(1, member, isFirst: true, type, 30);
    }

    [Fact]
    public void Some_seniors_without_insurance_get_five_percent() =>
        AssertShare(0.15, Sample.Member(age: 65), isFirst: false, AdjustmentType.SeniorDiscount, 5);

    [Fact]
    public void Nobody_under_sixty_five_is_a_senior() =>
        AssertShare(0, Sample.Member(age: 64), isFirst: false, AdjustmentType.SeniorDiscount, 5);

    [Fact]
    public void Seniors_with_insurance_get_no_seniors_discount() =>
        AssertShare(0, Sample.Member(age: 80, isInsured: true), isFirst: false, AdjustmentType.SeniorDiscount, 5);

    [Fact]
    public void Some_first_visits_without_insurance_are_at_the_new_patients_price()
    {
        AssertShare(0.1, Sample.Member(), isFirst: true, AdjustmentType.NewPatientDiscount, 20);
        AssertShare(0, Sample.Member(), isFirst: false, AdjustmentType.NewPatientDiscount, 20);
        AssertShare(0, Sample.Member(isInsured: true), isFirst: true, AdjustmentType.NewPatientDiscount, 20);
    }

    [Fact]
    public void Some_families_of_four_and_more_get_ten_percent()
    {
        AssertShare(0.05 * 0.8, Sample.Member(familySize: 4), isFirst: false, AdjustmentType.FamilyDiscount, 10);
        AssertShare(0.05 * 0.2, Sample.Member(familySize: 4), isFirst: false, AdjustmentType.DoctorsFamilyDiscount, 10);
        AssertShare(0, Sample.Member(familySize: 3), isFirst: false, AdjustmentType.FamilyDiscount, 10);
    }

    [Theory]
    [InlineData(AdjustmentType.FirstProviderDiscount, 10)]
    [InlineData(AdjustmentType.SecondProviderDiscount, 15)]
    [InlineData(AdjustmentType.ReferralCredit, 5)]
    [InlineData(AdjustmentType.AdministrativeCorrection, 3)]
    [InlineData(AdjustmentType.AdministrativeAdjustment, 2)]
    public void Anybody_may_get_one_of_five_other_discounts(long type, long dollars) =>
        AssertShare(0.02 / 5, Sample.Member(isInsured: true), isFirst: false, type, dollars);

    [Fact]
    public void Nothing_is_taken_off_nothing() =>
        Assert.All(
            Draws.Of(random => Rule.Discount(Sample.Member(isStaff: true), Sample.Visit(), Money.Zero, random)),
            discount => Assert.Null(discount)
        );

    private static void AssertShare(double rate, Member member, bool isFirst, long type, long dollars) =>
        Draws.AssertShare(
            rate,
            random =>
                Rule.Discount(member, Sample.Visit(isFirst), Due, random) is { } discount
                && discount == (type, Sample.Dollars(dollars))
        );
}
