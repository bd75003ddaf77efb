using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Model.Practices;

/// <summary>What is there before the first patient: clinics, people, codes, fees, plans. Never changes in a run.</summary>
public sealed record Practice
{
    /// <summary>The ProvNum of the practice itself, which OpenDental keeps as a provider who is no person.</summary>
    public const long OwnProvNum = 100_000;

    /// <summary>Gets what kind of practice it is.</summary>
    public required PracticeProfile Profile { get; init; }

    /// <summary>Gets the clinics of the practice; at least one.</summary>
    public required IReadOnlyList<DentalClinic> Clinics { get; init; }

    /// <summary>Gets all procedure codes, by <c>ProcCode</c> ("D0120").</summary>
    public required IReadOnlyDictionary<string, CdtCode> Codes { get; init; }

    /// <summary>Gets the treatment needs that dentists diagnose, and how often against each other.</summary>
    public required IReadOnlyList<TreatmentNeed> Needs { get; init; }

    /// <summary>Gets conditions, allergies and drugs.</summary>
    public required MedicalCatalog Medicine { get; init; }

    /// <summary>Gets the laboratories; at least one for each product.</summary>
    public required IReadOnlyList<DentalLaboratory> Laboratories { get; init; }

    /// <summary>Gets the insurance plans that patients may be on.</summary>
    public required IReadOnlyList<InsurancePlan> Plans { get; init; }

    /// <summary>Gets a value indicating whether every patient's coverage has rows of its own for plan, carrier and
    /// subscription, all under the key of the patient's plan, instead of sharing those of the practice.</summary>
    public required bool AlignsInsuranceKeys { get; init; }

    /// <summary>Gets the ProvNum that planned work is under until it is done; null when it is that of who proposed it.
    /// </summary>
    public required long? PlannedWorkProvNum { get; init; }

    /// <summary>Gets the ProvNum that later payments than those on the day of the work are income of; null when it is that of
    /// who did the work.</summary>
    public required long? LatePaymentProvNum { get; init; }

    /// <summary>Gets the people who use the program, by what they do; the same ones whatever the number of clinics.
    /// </summary>
    public required Staff Staff { get; init; }

    /// <summary>Gets everybody who uses the program, by UserNum.</summary>
    public required IReadOnlyList<StaffMember> StaffMembers { get; init; }

    /// <summary>Gets those of them who are people.</summary>
    public IEnumerable<StaffMember> Employees => StaffMembers.Where(user => user.Role != StaffRole.Service);

    /// <summary>Gets the staff who work at each clinic or at all of them, in the order of the clinics.</summary>
    public required IReadOnlyList<Staff> StaffByClinic { get; init; }

    /// <summary>Gets the appointment type of each kind of visit.</summary>
    public required IReadOnlyDictionary<AppointmentKind, long> AppointmentTypes { get; init; }

    /// <summary>Gets the recall type of each kind of hygiene visit: adults, children, perio patients.</summary>
    public required IReadOnlyDictionary<AppointmentKind, long> RecallTypes { get; init; }

    /// <summary>Gets names and clinics that patients are made of.</summary>
    public required NamePools Names { get; init; }

    /// <summary>Gets who sends patients to the practice and takes them from it.</summary>
    public required IReadOnlyList<ReferralSource> Referrals { get; init; }

    /// <summary>Gets the fee schedules; the first one has the UCR fees.</summary>
    public required IReadOnlyList<FeeSchedule> FeeSchedules { get; init; }

    /// <summary>Gets the fee schedule that everybody without a contract is charged by.</summary>
    public FeeSchedule StandardFees => FeeSchedules[0];

    /// <summary>Returns the ProvNum that a procedure on a chart is under.</summary>
    public long ProvNumOf(Treatment treatment) =>
        treatment.Status == ProcStatus.TreatmentPlanned ? PlannedWorkProvNum ?? treatment.ProvNum : treatment.ProvNum;

    /// <summary>Returns the staff of a clinic.</summary>
    public Staff StaffAt(DentalClinic clinic) => StaffByClinic[clinic.Number - 1];

    /// <summary>Returns whether a plan pays by a contracted schedule; others allow the practice's own fee.</summary>
    public bool HasContract(InsurancePlan plan) => plan.Allowed != StandardFees;

    /// <summary>Returns the procedure code.</summary>
    /// <exception cref="KeyNotFoundException">The practice does not have the code.</exception>
    public CdtCode Code(string procCode) => Codes[procCode];
}
