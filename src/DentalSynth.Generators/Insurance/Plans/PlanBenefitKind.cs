namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>What a line of plan_benefits.csv says of every plan.</summary>
internal enum PlanBenefitKind
{
    /// <summary>The plan's share of a kind of work.</summary>
    Percentage,

    /// <summary>What a person pays first in a year.</summary>
    Deductible,

    /// <summary>What a family pays first in a year: three persons' worth.</summary>
    FamilyDeductible,

    /// <summary>A kind of work that the deductible is not taken from.</summary>
    DeductibleWaived,

    /// <summary>The most that the plan pays for a person in a year.</summary>
    AnnualMaximum,

    /// <summary>A kind of work that is not covered.</summary>
    Exclusion,

    /// <summary>Months of membership before a kind of work is covered.</summary>
    WaitingMonths,

    /// <summary>The age up to which a procedure is covered.</summary>
    AgeLimit,

    /// <summary>How many times a year a procedure is covered.</summary>
    TimesAYear,

    /// <summary>After how many years a procedure is covered again.</summary>
    OnceInYears,
}
