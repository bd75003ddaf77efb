namespace DentalSynth.Generators.Model.Insurance;

/// <summary>The family deductible of one subscriber by year: at most 3 individual ones.</summary>
/// <remarks>Members who joined later do not affect a patient's deductible, so adding a patient changes nobody else's
/// account.</remarks>
/// <param name="most">The family deductible per calendar year.</param>
public sealed class FamilyDeductible(Money most)
{
    private readonly List<(int Position, DateOnly Day, Money Amount)> payments = [];

    /// <summary>Returns what is left for a member of the family, counting what those before have paid by the day.</summary>
    /// <param name="position">The member's place in the family.</param>
    /// <param name="day">The day of the work.</param>
    public Money Left(int position, DateOnly day)
    {
        var left = most;
        foreach (var payment in payments)
        {
            if (payment.Position <= position && payment.Day <= day && payment.Day.Year == day.Year)
            {
                left -= payment.Amount;
            }
        }

        return Money.Max(Money.Zero, left);
    }

    internal void Use(int position, DateOnly day, Money amount)
    {
        if (amount > Money.Zero)
        {
            payments.Add((position, day, amount));
        }
    }
}
