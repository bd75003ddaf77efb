using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Simulation;

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

    /// <summary>Gets the contracted schedule: the most that the plan lets the practice charge.</summary>
    public required FeeSchedule Allowed { get; init; }

    /// <summary>Gets the share paid per service class, in percent, indexed by <see cref="ServiceClass"/>.</summary>
    public required IReadOnlyList<int> Percentages { get; init; }

    /// <summary>Gets what a person pays first in a calendar year, for basic and major work.</summary>
    public required Money Deductible { get; init; }

    /// <summary>Gets what a family pays first in a calendar year: three persons' worth.</summary>
    public Money FamilyDeductible => new(Deductible.Cents * 3);

    /// <summary>Gets the most that the plan pays for a person in a calendar year.</summary>
    public required Money AnnualMaximum { get; init; }

    /// <summary>Gets the months of membership before major work is covered; 0 where it is at once.</summary>
    public required int WaitingMonths { get; init; }

    /// <summary>Gets how often members choose the plan against other plans; above 0.</summary>
    public required double Popularity { get; init; }
}
