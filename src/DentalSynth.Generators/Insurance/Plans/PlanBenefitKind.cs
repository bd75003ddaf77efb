namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>The kind of benefit in a line of plan_benefits.csv.</summary>
internal enum PlanBenefitKind
{
    /// <summary>The plan's percentage for a category.</summary>
    Percentage,

    /// <summary>The individual deductible per year.</summary>
    Deductible,

    /// <summary>The family deductible per year: 3 individual ones.</summary>
    FamilyDeductible,

    /// <summary>A category without a deductible.</summary>
    DeductibleWaived,

    /// <summary>The annual maximum per person.</summary>
    AnnualMaximum,

    /// <summary>A category that is not covered.</summary>
    Exclusion,

    /// <summary>The waiting period of a category, in months.</summary>
    WaitingMonths,

    /// <summary>The age limit of a procedure.</summary>
    AgeLimit,

    /// <summary>A frequency limitation: times per year.</summary>
    TimesAYear,

    /// <summary>A frequency limitation: once in a number of years.</summary>
    OnceInYears,
}
