namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Most patients pay at the visit or on the first statement. Some pay late, some in installments, and a few
/// never pay.</summary>
/// <remarks>Read by the dbt models int_patient_payment_allocated and int_ar_balance.</remarks>
/// <param name="lateRate">Share of visits paid only after reminders.</param>
/// <param name="neverRate">Share of visits never paid.</param>
/// <param name="partsRate">Share of larger bills without insurance that are paid in parts.</param>
/// <param name="slowFamilyRate">Share of families who pay late more often than others.</param>
/// <param name="slowFamilyFactor">How many times as often as the average they pay late or never.</param>
/// <param name="large">The bill from which on it is large.</param>
/// <param name="leastDaysLate">Days until a late payment at the least.</param>
/// <param name="mostDaysLate">Days at the most.</param>
/// <param name="insuredOnTheDayRate">Share of insured patients' visits whose estimated share is paid on the day.</param>
public sealed class PaymentHabitRule(
    double lateRate,
    double neverRate,
    double partsRate,
    double slowFamilyRate,
    double slowFamilyFactor,
    Money large,
    int leastDaysLate,
    int mostDaysLate,
    double insuredOnTheDayRate
)
{
    private readonly double slow = Slow(slowFamilyRate, slowFamilyFactor, neverRate + lateRate);
    private readonly double others = Others(
        slowFamilyRate,
        Slow(slowFamilyRate, slowFamilyFactor, neverRate + lateRate)
    );

    // The shares of all families together are as set, also where the slow can't be that much slower.
    private static double Slow(double rate, double factor, double late) => Math.Min(factor, 1 / Math.Max(rate, late));

    private static double Others(double rate, double slow) =>
        rate == 1 ? 1 : Math.Max(1e-9, (1 - (rate * slow)) / (1 - rate));

    /// <summary>Returns how the patient pays.</summary>
    /// <param name="due">What is due for the visit.</param>
    /// <param name="isInsured">Whether insurance paid first: such balances go on a statement and are paid in
    /// full.</param>
    /// <param name="isSlow">Whether the family pays late more often than others.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public PaymentHabit Habit(Money due, bool isInsured, bool isSlow, RandomSource random)
    {
        var share = random.Share() / (isSlow ? slow : others);
        if (share < neverRate)
        {
            return PaymentHabit.Never;
        }

        if (share < neverRate + lateRate)
        {
            return PaymentHabit.Late;
        }

        if (isInsured)
        {
            return PaymentHabit.OnStatement;
        }

        return due >= large && random.Chance(partsRate) ? PaymentHabit.Installments : PaymentHabit.OnTheDay;
    }

    /// <summary>Returns whether an insured patient pays the estimated share on the day of the visit.</summary>
    public bool PaysEstimate(bool isSlow, RandomSource random) => !isSlow && random.Chance(insuredOnTheDayRate);

    /// <summary>Returns the day of the payment, or of its first part.</summary>
    /// <remarks>The first statement is at most a month away; whoever pays it does so within days.</remarks>
    public DateOnly PaidOn(DateOnly due, PaymentHabit habit, RandomSource random) =>
        habit switch
        {
            PaymentHabit.OnStatement => due.AddDays(random.Between(2, 32)),
            PaymentHabit.Late => due.AddDays(random.Between(leastDaysLate, mostDaysLate)),
            _ => due,
        };

    /// <summary>Returns the number of monthly parts, 2 to 4: a bill of a visit is not worth more.</summary>
    public int Parts(RandomSource random) => random.Between(2, 4);
}
