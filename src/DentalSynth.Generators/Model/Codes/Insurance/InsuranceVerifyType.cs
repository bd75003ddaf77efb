namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>What was verified with a carrier (insverify.VerifyType); says what FKey leads to.</summary>
/// <remarks>Read by int_insurance_coverage, which takes the first kind and joins its FKey to a patient's plan.</remarks>
public enum InsuranceVerifyType
{
    /// <summary>What a plan pays: FKey is a PlanNum.</summary>
    InsuranceBenefit = 1,

    /// <summary>That a patient is on a plan: FKey is a PatPlanNum.</summary>
    PatientEnrollment = 2,
}
