using DentalSynth.Generators.Model.Codes.Insurance;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>A plan or coverage to verify.</summary>
/// <param name="InsVerifyNum">Key of its row in table insverify.</param>
/// <param name="Type">Plan or coverage.</param>
/// <param name="FKey">Key of the plan or of the patient's plan.</param>
internal readonly record struct VerificationSubject(long InsVerifyNum, InsuranceVerifyType Type, long FKey);
