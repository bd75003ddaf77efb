namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>What came out when a carrier was asked (insverify.DefNum): DefNums of category 38.</summary>
/// <remarks>Read by stg_opendental__insverify and stg_opendental__insverifyhist.</remarks>
public static class InsuranceVerificationStatus
{
    /// <summary>The carrier confirmed it.</summary>
    public const long Verified = 627;
}
