using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Model.Insurance;

/// <summary>A dental plan that an employer has with a carrier (table insplan).</summary>
public sealed record InsurancePlan
{
    /// <summary>Gets the key of the plan.</summary>
    public required long PlanNum { get; init; }

    /// <summary>Gets the company that pays.</summary>
    public required InsuranceCarrier Carrier { get; init; }

    /// <summary>Gets the key of the employer whose plan it is.</summary>
    public required long EmployerNum { get; init; }

    /// <summary>Gets the fee schedule of allowed fees.</summary>
    public required FeeSchedule Allowed { get; init; }

    /// <summary>Gets the share paid per service class, in percent, indexed by <see cref="ServiceClass"/>.</summary>
    public required IReadOnlyList<int> Percentages { get; init; }

    /// <summary>Gets the individual deductible per calendar year, for basic and major work.</summary>
    public required Money Deductible { get; init; }

    /// <summary>Gets the family deductible per calendar year: 3 individual ones.</summary>
    public Money FamilyDeductible => new(Deductible.Cents * 3);

    /// <summary>Gets the annual maximum per person.</summary>
    public required Money AnnualMaximum { get; init; }

    /// <summary>Gets the waiting period for major work, in months; 0 for none.</summary>
    public required int WaitingMonths { get; init; }

    /// <summary>Gets how often members choose the plan against other plans; above 0.</summary>
    public required double Popularity { get; init; }
}
