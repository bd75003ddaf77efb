namespace DentalSynth.Generators.Model.Codes.Office;

/// <summary>What a definition is about (definition.Category), as OpenDental numbers it.</summary>
/// <remarks>The dbt models look up categories 2 to 7 by ItemValue under meanings of their own, given below;
/// OpenDental leaves 5, 6, 7 and 15 unused.</remarks>
public enum DefinitionCategory
{
    /// <summary>Colors of the account; int_fee_model looks for 'Provider Discretion' here.</summary>
    AccountColors = 0,

    /// <summary>Types of adjustment; read by int_adjustments, int_fee_model and both allocation models.</summary>
    AdjustmentTypes = 1,

    /// <summary>Whether a visit is confirmed; int_provider_profile reads provider statuses here.</summary>
    ConfirmationStatuses = 2,

    /// <summary>Procedures on a button; int_provider_profile reads specialties here.</summary>
    QuickAddProcedures = 3,

    /// <summary>How a patient is billed; int_procedure_complete reads procedure statuses here.</summary>
    BillingTypes = 4,

    /// <summary>Treatment areas; int_procedure_complete and int_procedure_catalog read them.</summary>
    TreatmentAreas = 5,

    /// <summary>Types of fee schedule; int_procedure_complete and int_procedure_catalog read them.</summary>
    FeeScheduleTypes = 6,

    /// <summary>Types of anesthesia provider; int_provider_profile reads them.</summary>
    AnesthesiaTypes = 7,

    /// <summary>Types of patient payment; read by fact_payment.</summary>
    PaymentTypes = 10,

    /// <summary>Categories of procedure codes (procedurecode.ProcCat).</summary>
    ProcedureCategories = 11,

    /// <summary>Colors of the chart.</summary>
    ProgressNoteColors = 12,

    /// <summary>Statuses of recalls and unscheduled visits.</summary>
    RecallStatuses = 13,

    /// <summary>Types of discount; int_fee_model reads discount groups here.</summary>
    DiscountTypes = 15,

    /// <summary>Types of diagnosis.</summary>
    Diagnoses = 16,

    /// <summary>Colors of the appointment book.</summary>
    AppointmentColors = 17,

    /// <summary>Categories of documents (document.DocCategory).</summary>
    ImageCategories = 18,

    /// <summary>Priorities in a treatment plan (procedurelog.Priority).</summary>
    TreatmentPriorities = 20,

    /// <summary>Other colors.</summary>
    MiscellaneousColors = 21,

    /// <summary>Colors of the tooth chart.</summary>
    ChartColors = 22,

    /// <summary>Categories of the contact list.</summary>
    ContactCategories = 23,

    /// <summary>Categories of letters.</summary>
    LetterCategories = 24,

    /// <summary>Why an operatory is blocked (schedule.BlockoutType).</summary>
    BlockoutTypes = 25,

    /// <summary>Categories of the chart's buttons.</summary>
    ProcedureButtonCategories = 26,

    /// <summary>What a contact was about (commlog.CommType).</summary>
    CommlogTypes = 27,

    /// <summary>Categories of supplies.</summary>
    SupplyCategories = 28,

    /// <summary>Types of money that is not earned yet (paysplit.UnearnedType).</summary>
    UnearnedTypes = 29,

    /// <summary>Prospects of a treatment (procedurelog.Prognosis).</summary>
    Prognoses = 30,

    /// <summary>Where a claim stands with the carrier.</summary>
    ClaimCustomTracking = 31,

    /// <summary>Types of insurance payment (claimpayment.PayType).</summary>
    InsurancePaymentTypes = 32,

    /// <summary>Priorities of tasks (task.PriorityDefNum).</summary>
    TaskPriorities = 33,

    /// <summary>Colors of the fee schedules.</summary>
    FeeColors = 34,

    /// <summary>Specialties in OpenDental; the practice's own are in category 3.</summary>
    ProviderSpecialties = 35,

    /// <summary>Why a carrier paid less.</summary>
    ClaimPaymentTracking = 36,

    /// <summary>Charges on a button.</summary>
    AccountQuickCharges = 37,

    /// <summary>Whether a plan was verified.</summary>
    InsuranceVerificationStatuses = 38,

    /// <summary>Regions of clinics.</summary>
    Regions = 39,

    /// <summary>Groups of insurance payments (claimpayment.PayGroup).</summary>
    ClaimPaymentGroups = 40,

    /// <summary>Categories of prepared notes.</summary>
    AutoNoteCategories = 41,

    /// <summary>Why a claim was refused.</summary>
    ClaimErrors = 43,

    /// <summary>Specialties of clinics.</summary>
    ClinicSpecialties = 44,

    /// <summary>Groups of carriers.</summary>
    CarrierGroups = 46,

    /// <summary>Categories of payment plans.</summary>
    PaymentPlanCategories = 47,

    /// <summary>Accounts that deposits go to.</summary>
    DepositAccounts = 48,

    /// <summary>Groups of codes on claims.</summary>
    FilingCodeGroups = 49,

    /// <summary>Types of time card adjustment.</summary>
    TimeCardAdjustments = 50,

    /// <summary>Categories of staff certificates.</summary>
    Certifications = 52,

    /// <summary>Categories of tasks.</summary>
    TaskCategories = 54,

    /// <summary>Types of operatory (operatory.OperatoryType).</summary>
    OperatoryTypes = 55,
}
