using DentalSynth.Generators.Model.Codes.Insurance;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>Tables insverify, the latest verification, and insverifyhist, all verifications.</summary>
/// <remarks>Read by the dbt models stg_opendental__insverify, stg_opendental__insverifyhist and int_insurance_coverage,
/// which accept no verification in progress.</remarks>
[Table(
    "InsVerify",
    BelongsTo = TableScope.Patient,
    Noun = "insurance verifications",
    Changes = "DateLastAssigned DateLastVerified DateTimeEntry SecDateTEdit",
    LeastPer1000Patients = 450
)]
[Table(
    "InsVerifyHist",
    BelongsTo = TableScope.Patient,
    Noun = "earlier insurance verifications",
    LeastPer1000Patients = 900
)]
internal static class VerificationRows
{
    /// <summary>Returns the latest verification.</summary>
    public static InsVerify Current(VerificationSubject verified, DateOnly last) =>
        new()
        {
            InsVerifyNum = verified.InsVerifyNum,
            DateLastVerified = last,
            UserNum = 0,
            VerifyType = (short)verified.Type,
            FKey = verified.FKey,
            DefNum = InsuranceVerificationStatus.Verified,
            Note = string.Empty,
            DateLastAssigned = last,
            DateTimeEntry = Clock.Closing(last),
            HoursAvailableForVerification = 0,
            SecDateTEdit = Clock.Closing(last),
            SecurityHash = string.Empty,
        };

    public static InsVerifyHist History(
        long insVerifyHistNum,
        VerificationSubject verified,
        DateOnly day,
        long userNum
    ) =>
        new()
        {
            InsVerifyHistNum = insVerifyHistNum,
            InsVerifyNum = verified.InsVerifyNum,
            DateLastVerified = day,
            UserNum = userNum,
            VerifyType = (short)verified.Type,
            FKey = verified.FKey,
            DefNum = InsuranceVerificationStatus.Verified,
            Note = string.Empty,
            DateLastAssigned = day,
            DateTimeEntry = Clock.Closing(day),
            HoursAvailableForVerification = 0,
            VerifyUserNum = userNum,
            SecDateTEdit = Clock.Closing(day),
            SecurityHash = string.Empty,
        };
}
