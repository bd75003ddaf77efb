using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class DiscountRuleTests
{
    private static readonly Money Due = Sample.Dollars(100);
    private static readonly DiscountRule Rule = new(0.15, 0.05, 0.1, 0.02, 500, 1_000, 2_000, 3_000, largeFamily: 4);

    [Theory]
    [InlineData(FamilyRole.Guarantor, AdjustmentType.EmployeeDiscount)]
    [InlineData(FamilyRole.Spouse, AdjustmentType.EmployeeFamilyDiscount)]
    [InlineData(FamilyRole.Child, AdjustmentType.EmployeeFamilyDiscount)]
    public void Staff_families_always_get_a_30_percent_discount(FamilyRole role, long type)
    {
        var member = Sample.Member(isStaff: true, role: role);

        AssertShare(1, member, isFirst: true, type, 30);
    }

    [Fact]
    public void Some_uninsured_seniors_get_5_percent() =>
        AssertShare(0.15, Sample.Member(age: 65), isFirst: false, AdjustmentType.SeniorDiscount, 5);

    [Fact]
    public void Nobody_under_65_gets_the_senior_discount() =>
        AssertShare(0, Sample.Member(age: 64), isFirst: false, AdjustmentType.SeniorDiscount, 5);

    [Fact]
    public void Insured_seniors_get_no_senior_discount() =>
        AssertShare(0, Sample.Member(age: 80, isInsured: true), isFirst: false, AdjustmentType.SeniorDiscount, 5);

    [Fact]
    public void Some_uninsured_first_visits_get_the_new_patient_discount()
    {
        AssertShare(0.1, Sample.Member(), isFirst: true, AdjustmentType.NewPatientDiscount, 20);
        AssertShare(0, Sample.Member(), isFirst: false, AdjustmentType.NewPatientDiscount, 20);
        AssertShare(0, Sample.Member(isInsured: true), isFirst: true, AdjustmentType.NewPatientDiscount, 20);
    }

    [Fact]
    public void Some_families_of_4_or_more_get_10_percent()
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
    public void Any_patient_may_get_one_of_5_other_discounts(long type, long dollars) =>
        AssertShare(0.02 / 5, Sample.Member(isInsured: true), isFirst: false, type, dollars);

    [Fact]
    public void No_discount_applies_to_a_zero_balance() =>
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
