namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>What a row of benefit says (benefit.BenefitType).</summary>
/// <remarks>OpenDental's meanings; stg_opendental__benefit accepts 1 to 6 and int_insurance_coverage lists
/// them.</remarks>
public enum BenefitType
{
    /// <summary>The percentage that the plan pays.</summary>
    CoInsurance = 1,

    /// <summary>The deductible.</summary>
    Deductible = 2,

    /// <summary>Work that is not covered.</summary>
    Exclusion = 4,

    /// <summary>A maximum: of money, times or age.</summary>
    Limitation = 5,

    /// <summary>The waiting period of a category.</summary>
    WaitingPeriod = 6,
}
