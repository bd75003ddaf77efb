using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Practices;

namespace DentalSynth.Generators.Households;

/// <summary>A plan that a patient is covered by (table patplan), with what it has paid in each year.</summary>
public sealed class Coverage
{
    private readonly Dictionary<int, (Money Paid, Money Deducted)> years = [];

    /// <summary>Gets the key of the patient's plan.</summary>
    public required long PatPlanNum { get; init; }

    /// <summary>Gets the key of the subscription.</summary>
    public required long InsSubNum { get; init; }

    /// <summary>Gets the plan.</summary>
    public required InsurancePlan Plan { get; init; }

    /// <summary>Gets what the patient is to the subscriber.</summary>
    public required Relationship Relationship { get; init; }

    /// <summary>Gets 1 for the primary plan, 2 for the secondary.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Returns what is left of the annual maximum.</summary>
    public Money MaximumLeft(int year) => Plan.AnnualMaximum - years.GetValueOrDefault(year).Paid;

    /// <summary>Returns what is left of the deductible.</summary>
    public Money DeductibleLeft(int year) => Plan.Deductible - years.GetValueOrDefault(year).Deducted;

    /// <summary>Records what the plan paid and what the patient paid first.</summary>
    internal void Use(int year, Money paid, Money deducted)
    {
        var used = years.GetValueOrDefault(year);
        years[year] = (used.Paid + paid, used.Deducted + deducted);
    }
}
