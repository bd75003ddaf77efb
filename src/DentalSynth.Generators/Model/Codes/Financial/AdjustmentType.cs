using System.Collections.Immutable;

namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>Why a balance was adjusted (adjustment.AdjType): DefNums of category 1.</summary>
/// <remarks>Read by int_adjustments, int_fee_model, int_payment_split and int_ar_analysis.</remarks>
public static class AdjustmentType
{
    /// <summary>For paying in cash on the day.</summary>
    public const long CashDiscount = 9;

    /// <summary>Undoes a credit that was paid back to the patient.</summary>
    public const long PatientRefund = 18;

    /// <summary>Five percent for paying on the day.</summary>
    public const long FivePercentCashDiscount = 185;

    /// <summary>Five percent for older patients.</summary>
    public const long SeniorDiscount = 186;

    /// <summary>The contractual write-off.</summary>
    public const long InsuranceWriteOff = 188;

    /// <summary>Moves a balance; comes in pairs.</summary>
    public const long Reallocation = 235;

    /// <summary>Undoes a credit that was paid back by check.</summary>
    public const long RefundCheck = 337;

    /// <summary>For employees.</summary>
    public const long EmployeeDiscount = 472;

    /// <summary>A provider's courtesy discount.</summary>
    public const long FirstProviderDiscount = 474;

    /// <summary>A provider's courtesy discount for hardship.</summary>
    public const long SecondProviderDiscount = 475;

    /// <summary>For families of several patients.</summary>
    public const long FamilyDiscount = 482;

    /// <summary>For a referral.</summary>
    public const long ReferralCredit = 483;

    /// <summary>For employees' families.</summary>
    public const long EmployeeFamilyDiscount = 485;

    /// <summary>For the dentists' families.</summary>
    public const long DoctorsFamilyDiscount = 486;

    /// <summary>For a first visit.</summary>
    public const long NewPatientDiscount = 537;

    /// <summary>Corrects an entry.</summary>
    public const long AdministrativeCorrection = 549;

    /// <summary>Other administrative adjustments, such as bad debt.</summary>
    public const long AdministrativeAdjustment = 550;

    /// <summary>Gets the types of all discounts that staff and their families get.</summary>
    public static ImmutableArray<long> Employee { get; } = [EmployeeDiscount, EmployeeFamilyDiscount];

    /// <summary>Gets the types of a dentist's own discounts.</summary>
    public static ImmutableArray<long> Provider { get; } = [FirstProviderDiscount, SecondProviderDiscount];

    /// <summary>Gets the types of discounts for paying on the day.</summary>
    public static ImmutableArray<long> Cash { get; } = [CashDiscount, FivePercentCashDiscount];

    /// <summary>Gets the types of discounts for families.</summary>
    public static ImmutableArray<long> Family { get; } = [FamilyDiscount, DoctorsFamilyDiscount];

    /// <summary>Gets the types that undo a credit which was paid back; above zero.</summary>
    public static ImmutableArray<long> Refund { get; } = [PatientRefund, RefundCheck];

    /// <summary>Gets the types of the office's own corrections; of either sign.</summary>
    public static ImmutableArray<long> Administrative { get; } = [AdministrativeCorrection, AdministrativeAdjustment];
}
