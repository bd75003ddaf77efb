using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Medicine;

namespace DentalSynth.Generators.Model.Households;

/// <summary>A patient with coverage and history so far.</summary>
public sealed class Member
{
    private const int PreferenceCycle = 60;

    private readonly List<Visit> visits = [];
    private readonly List<Treatment> treatments = [];
    private readonly List<TreatmentPlan> plans = [];
    private readonly List<InsuranceClaim> claims = [];
    private readonly List<PatientBill> bills = [];

    /// <summary>Gets the key of the patient.</summary>
    public required long PatNum { get; init; }

    /// <summary>Gets the family.</summary>
    public required Household Household { get; init; }

    /// <summary>Gets the place in the family, 0 for the guarantor.</summary>
    public required int Position { get; init; }

    /// <summary>Gets the role in the family.</summary>
    public required FamilyRole Role { get; init; }

    /// <summary>Gets a value indicating whether the patient is a woman or girl.</summary>
    public required bool IsFemale { get; init; }

    /// <summary>Gets the first name.</summary>
    public required string FirstName { get; init; }

    /// <summary>Gets the date of birth.</summary>
    public required DateOnly Birthdate { get; init; }

    /// <summary>Gets the coverages, the primary one first; empty without insurance.</summary>
    public IReadOnlyList<Coverage> Coverages { get; internal set; } = [];

    /// <summary>Gets the visits in the order in which they were booked.</summary>
    public IReadOnlyList<Visit> Visits => visits;

    /// <summary>Gets the procedures in the order in which they were charted.</summary>
    public IReadOnlyList<Treatment> Treatments => treatments;

    /// <summary>Gets the treatment plans in the order in which they were made.</summary>
    public IReadOnlyList<TreatmentPlan> Plans => plans;

    /// <summary>Gets the claims in the order in which they were filed.</summary>
    internal IReadOnlyList<InsuranceClaim> Claims => claims;

    /// <summary>Gets the bills in the order in which they were made out.</summary>
    internal IReadOnlyList<PatientBill> Bills => bills;

    /// <summary>Gets which dentist of a team the patient sees, as a place in any team whose size divides the cycle.
    /// </summary>
    internal int DentistPreference => (int)(PatNum % PreferenceCycle);

    /// <summary>Gets the keys that the clinic gives.</summary>
    internal ClinicKeys Keys => Household.Keys;

    /// <summary>Gets the medical history taken at the first visit.</summary>
    public MedicalHistory History { get; internal set; } = MedicalHistory.Unknown;

    /// <summary>Gets the teeth.</summary>
    public Mouth Mouth { get; } = new();

    /// <summary>Gets or sets the number of times that the patient was referred, here or elsewhere.</summary>
    internal int Referrals { get; set; }

    /// <summary>Gets or sets a value indicating whether the patient was sent to an orthodontist.</summary>
    internal bool IsSentToOrthodontist { get; set; }

    /// <summary>Gets or sets a value indicating whether the patient has refused treatment.</summary>
    internal bool HasRefused { get; set; }

    /// <summary>Gets or sets the keys of the patient's recalls, given at the first visit.</summary>
    internal IReadOnlyList<long> RecallNums { get; set; } = [];

    /// <summary>Gets the balance by age at the as-of date.</summary>
    public AgedBalance Balance { get; } = new();

    /// <summary>Gets what was paid for treatment that is not done yet.</summary>
    public Money Prepaid =>
        new(
            treatments
                .Where(treatment => treatment.Status == ProcStatus.TreatmentPlanned)
                .Sum(treatment => treatment.Ledger.PatientPaid.Cents)
        );

    /// <summary>Gets a value indicating whether a plan pays for the patient.</summary>
    public bool IsInsured => Coverages.Count > 0;

    /// <summary>Returns the age in completed years.</summary>
    public int AgeOn(DateOnly date)
    {
        var years = date.Year - Birthdate.Year;
        return date < Birthdate.AddYears(years) ? years - 1 : years;
    }

    internal void Add(Visit visit) => visits.Add(visit);

    internal void Add(Treatment treatment) => treatments.Add(treatment);

    internal void Add(TreatmentPlan plan) => plans.Add(plan);

    internal void Add(InsuranceClaim claim) => claims.Add(claim);

    internal void Add(PatientBill bill) => bills.Add(bill);
}
