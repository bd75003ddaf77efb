namespace DentalSynth.Generators.Model.Insurance;

/// <summary>The family deductible of one subscriber by year: at most 3 individual ones.</summary>
/// <param name="most">The family deductible per calendar year.</param>
public sealed class FamilyDeductible(Money most)
{
    private readonly Dictionary<int, Money> used = [];

    /// <summary>Returns what is left of a year's.</summary>
    public Money Left(int year) => Money.Max(Money.Zero, most - used.GetValueOrDefault(year));

    internal void Use(int year, Money amount) => used[year] = used.GetValueOrDefault(year) + amount;
}
