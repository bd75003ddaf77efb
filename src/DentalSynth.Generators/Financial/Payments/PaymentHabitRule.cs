using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Most pay at the desk or on the first statement; some are late, some pay in parts, a few never pay.</summary>
/// <remarks>Read by the dbt models int_patient_payment_allocated and int_ar_balance.</remarks>
/// <param name="lateRate">Share of visits paid only after reminders.</param>
/// <param name="neverRate">Share of visits never paid.</param>
/// <param name="partsRate">Share of larger bills without insurance that are paid in parts.</param>
public sealed class PaymentHabitRule(double lateRate, double neverRate, double partsRate)
{
    private static readonly Money Large = Money.FromDollars(200);

    /// <summary>Returns how the patient pays.</summary>
    /// <param name="due">What is due for the visit.</param>
    /// <param name="isInsured">Whether a plan has paid first: such bills come by statement and are paid at once.</param>
    /// <param name="random">The decision's source.</param>
    public PaymentHabit Habit(Money due, bool isInsured, RandomSource random)
    {
        var share = random.Share();
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

        return due >= Large && random.Chance(partsRate) ? PaymentHabit.InParts : PaymentHabit.OnTheDay;
    }

    /// <summary>Returns the day of the payment, or of its first part.</summary>
    public DateOnly PaidOn(DateOnly due, PaymentHabit habit, RandomSource random) =>
        habit switch
        {
            PaymentHabit.OnStatement => due.AddDays(random.Between(2, 32)),
            PaymentHabit.Late => due.AddDays(random.Between(45, 200)),
            _ => due,
        };

    /// <summary>Returns the number of monthly parts, 2 to 4.</summary>
    public int Parts(RandomSource random) => random.Between(2, 4);
}
