using DentalSynth.Generators.Financial.Payments;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class PaymentHabitRuleTests
{
    private static readonly PaymentHabitRule Rule = new(
        lateRate: 0.1,
        neverRate: 0.04,
        partsRate: 0.5,
        slowFamilyRate: 0.2,
        slowFamilyFactor: 3,
        Sample.Dollars(200),
        leastDaysLate: 45,
        mostDaysLate: 200,
        insuredOnTheDayRate: 0.5
    );
    private static readonly Money Large = Sample.Dollars(200);
    private static readonly Money Small = new(199_99);

    [Fact]
    public void Some_patients_pay_late_and_a_few_never()
    {
        Draws.AssertShare(
            0.1,
            random => Rule.Habit(Small, isInsured: false, IsSlow(random), random) == PaymentHabit.Late
        );
        Draws.AssertShare(
            0.04,
            random => Rule.Habit(Small, isInsured: true, IsSlow(random), random) == PaymentHabit.Never
        );
    }

    [Fact]
    public void Slow_families_pay_late_several_times_as_often_as_the_average() =>
        Draws.AssertShare(
            0.3,
            random => Rule.Habit(Small, isInsured: false, isSlow: true, random) == PaymentHabit.Late
        );

    [Fact]
    public void Half_of_the_insured_pay_their_share_at_the_visit_and_no_slow_family_does()
    {
        Draws.AssertShare(0.5, random => Rule.PaysEstimate(isSlow: false, random));
        Draws.AssertShare(0, random => Rule.PaysEstimate(isSlow: true, random));
    }

    [Fact]
    public void Balances_after_insurance_are_paid_on_the_statement() =>
        Draws.AssertShare(
            0.86,
            random => Rule.Habit(Large, isInsured: true, IsSlow(random), random) == PaymentHabit.OnStatement
        );

    [Fact]
    public void Half_of_balances_from_200_dollars_are_paid_in_installments() =>
        Draws.AssertShare(
            0.43,
            random => Rule.Habit(Large, isInsured: false, IsSlow(random), random) == PaymentHabit.Installments
        );

    [Fact]
    public void Smaller_balances_are_paid_at_the_visit() =>
        Draws.AssertShare(
            0.86,
            random => Rule.Habit(Small, isInsured: false, IsSlow(random), random) == PaymentHabit.OnTheDay
        );

    [Theory]
    [InlineData(PaymentHabit.OnTheDay, 0, 0)]
    [InlineData(PaymentHabit.Installments, 0, 0)]
    [InlineData(PaymentHabit.OnStatement, 2, 32)]
    [InlineData(PaymentHabit.Late, 45, 200)]
    public void Each_payment_habit_has_its_days_to_payment(PaymentHabit habit, int first, int last)
    {
        var days = Draws.Of(random => Rule.PaidOn(Sample.Today, habit, random));

        Assert.Equal((Sample.Today.AddDays(first), Sample.Today.AddDays(last)), (days.Min(), days.Max()));
    }

    [Fact]
    public void There_are_2_to_4_installments() => Assert.Equal([2, 3, 4], Draws.Of(Rule.Parts).Distinct().Order());

    // One family in five, as the rule has it.
    private static bool IsSlow(RandomSource random) => random.Chance(0.2);
}
