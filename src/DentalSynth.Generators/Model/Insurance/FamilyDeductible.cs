using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Model.Insurance;

/// <summary>What the people on one subscription have paid first in each year: together no more than three of them do.
/// </summary>
/// <remarks>A patient's own deductible is not affected by those who came to the practice later, so that a patient more
/// changes nobody else's account.</remarks>
/// <param name="most">What a family pays first in a calendar year.</param>
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
