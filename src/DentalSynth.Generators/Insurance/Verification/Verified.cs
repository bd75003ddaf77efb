using DentalSynth.Generators.Model.Codes.Insurance;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>What is verified with a carrier.</summary>
/// <param name="InsVerifyNum">Key of its row in table insverify.</param>
/// <param name="Type">A plan, or that a patient is on it.</param>
/// <param name="FKey">Key of the plan or of the patient's plan.</param>
internal readonly record struct Verified(long InsVerifyNum, InsuranceVerifyType Type, long FKey);
