using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Discounts have a reason: staff, age, family, a first visit, a referral, the dentist's word, a mistake.</summary>
/// <remarks>At most one discount per procedure. Types are read by the dbt models int_adjustments and int_fee_model.
/// </remarks>
/// <param name="seniorRate">Share of procedures of uninsured seniors that get the seniors' discount.</param>
/// <param name="familyRate">Share of procedures of large families that get the family discount.</param>
/// <param name="newPatientRate">Share of first visits' procedures, without insurance, at the new patients' price.</param>
/// <param name="otherRate">Share of procedures with a dentist's courtesy, a referral credit or a correction.</param>
/// <param name="seniorPart">What the seniors' discount takes off, in hundredths of a percent.</param>
/// <param name="familyPart">The family discount.</param>
/// <param name="newPatientPart">The new patients' discount.</param>
/// <param name="staffPart">The discount of staff and their families.</param>
/// <param name="largeFamily">Members from which on a family is large.</param>
public sealed class DiscountRule(
    double seniorRate,
    double familyRate,
    double newPatientRate,
    double otherRate,
    int seniorPart,
    int familyPart,
    int newPatientPart,
    int staffPart,
    int largeFamily
)
{
    private const int SeniorAge = 65; // as in AgeRule: what an American practice calls a senior

    // One for each further kind of adjustment that a practice keeps, small enough to leave most of the fee.
    private static readonly (long Type, int BasisPoints)[] Others =
    [
        (AdjustmentType.FirstProviderDiscount, 1_000),
        (AdjustmentType.SecondProviderDiscount, 1_500),
        (AdjustmentType.ReferralCredit, 500),
        (AdjustmentType.AdministrativeCorrection, 300),
        (AdjustmentType.AdministrativeAdjustment, 200),
    ];

    /// <summary>Returns the adjustment type and the discount, or null without one.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="visit">The visit on which the procedure was done.</param>
    /// <param name="due">What the patient owes for the procedure.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public (long Type, Money Amount)? Discount(Member member, Visit visit, Money due, RandomSource random)
    {
        var (type, basisPoints) = Reason(member, visit, random);
        var amount = due.Part(basisPoints);
        return amount > Money.Zero ? (type, amount) : null;
    }

    private (long Type, int BasisPoints) Reason(Member member, Visit visit, RandomSource random)
    {
        if (member.Household.IsStaffFamily)
        {
            var isEmployee = member.Role == FamilyRole.Guarantor;
            return (isEmployee ? AdjustmentType.EmployeeDiscount : AdjustmentType.EmployeeFamilyDiscount, staffPart);
        }

        if (!member.IsInsured && member.AgeOn(visit.Date) >= SeniorAge && random.Chance(seniorRate))
        {
            return (AdjustmentType.SeniorDiscount, seniorPart);
        }

        if (!member.IsInsured && visit.IsFirst && random.Chance(newPatientRate))
        {
            return (AdjustmentType.NewPatientDiscount, newPatientPart);
        }

        if (member.Household.Size >= largeFamily && random.Chance(familyRate))
        {
            // One in five such families is the dentist's friends': two types of adjustment with the same discount.
            return (
                random.Chance(0.8) ? AdjustmentType.FamilyDiscount : AdjustmentType.DoctorsFamilyDiscount,
                familyPart
            );
        }

        return random.Chance(otherRate) ? random.Pick(Others) : default;
    }
}
