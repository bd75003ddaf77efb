using DentalSynth.Generators.Model.Codes.Patients;

namespace DentalSynth.Generators.Model.Insurance;

/// <summary>A plan that a patient is covered by (table patplan), with what it has paid in each year.</summary>
public sealed class Coverage
{
    private readonly Dictionary<int, (Money Paid, Money Deducted)> years = [];

    /// <summary>Gets the key of the patient's plan.</summary>
    public required long PatPlanNum { get; init; }

    /// <summary>Gets the keys of the rows that hold plan, carrier and subscription.</summary>
    public required CoverageKeys Keys { get; init; }

    /// <summary>Gets a value indicating whether the plan's row is nobody else's.</summary>
    public bool HasOwnPlan => Keys.PlanNum == PatPlanNum;

    /// <summary>Gets what the plan pays.</summary>
    public required InsurancePlan Plan { get; init; }

    /// <summary>Gets the first day of the subscription.</summary>
    public required DateOnly Effective { get; init; }

    /// <summary>Gets the family deductible.</summary>
    public required FamilyDeductible Family { get; init; }

    /// <summary>Gets what the patient is to the subscriber.</summary>
    public required Relationship Relationship { get; init; }

    /// <summary>Gets 1 for the primary plan, 2 for the secondary.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Returns what is left of the annual maximum.</summary>
    public Money MaximumLeft(int year) => Plan.AnnualMaximum - years.GetValueOrDefault(year).Paid;

    /// <summary>Returns what is left of the deductible, the patient's and the family's.</summary>
    public Money DeductibleLeft(DateOnly day) =>
        Money.Min(Plan.Deductible - years.GetValueOrDefault(day.Year).Deducted, Family.Left(day.Year));

    /// <summary>Returns whether the waiting period for major work is still running.</summary>
    public bool IsWaiting(DateOnly day) => day < Effective.AddMonths(Plan.WaitingMonths);

    /// <summary>Gives back what a claim that was denied had used up.</summary>
    internal void GiveBack(DateOnly day, Money paid, Money deducted) => Use(day, -paid, -deducted);

    /// <summary>Records a payment and the deductible applied.</summary>
    internal void Use(DateOnly day, Money paid, Money deducted)
    {
        var used = years.GetValueOrDefault(day.Year);
        years[day.Year] = (used.Paid + paid, used.Deducted + deducted);
        Family.Use(day.Year, deducted);
    }
}
