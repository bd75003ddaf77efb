using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Households;

/// <summary>A procedure on a patient's chart (table procedurelog), with what has been paid for it.</summary>
public sealed class Treatment
{
    /// <summary>Gets the key of the procedure.</summary>
    public required long ProcNum { get; init; }

    /// <summary>Gets what is done.</summary>
    public required CdtCode Code { get; init; }

    /// <summary>Gets the fee charged.</summary>
    public required Money Fee { get; init; }

    /// <summary>Gets where in the mouth it is done.</summary>
    public required ToothSite Site { get; init; }

    /// <summary>Gets the day on which it was charted.</summary>
    public required DateOnly Charted { get; init; }

    /// <summary>Gets the ProvNum of who charted it.</summary>
    public required long ChartedBy { get; init; }

    /// <summary>Gets the diagnosis, a DefNum of category Diagnoses; null for check-up procedures.</summary>
    public long? Diagnosis { get; internal init; }

    /// <summary>Gets its priority (<see cref="TreatmentPriority"/>).</summary>
    public long Priority { get; internal init; } = TreatmentPriority.None;

    /// <summary>Gets the preparation procedure of an earlier visit, if it is a lab case.</summary>
    public Treatment? PreparedBy { get; internal set; }

    /// <summary>Gets the treating provider's ProvNum, once an appointment is booked.</summary>
    public long? DoneBy { get; internal set; }

    /// <summary>Gets the dentist or hygienist.</summary>
    public long ProvNum => DoneBy ?? ChartedBy;

    /// <summary>Gets planned, complete or existing, as of the as-of date.</summary>
    public ProcStatus Status { get; internal set; } = ProcStatus.TreatmentPlanned;

    /// <summary>Gets a value indicating whether the patient accepted the treatment.</summary>
    public bool IsAccepted { get; internal set; }

    /// <summary>Gets the visit on which it was done or is planned, if any.</summary>
    public Visit? Visit { get; internal set; }

    /// <summary>Gets the day of the last review, when it is treatment planned.</summary>
    public DateOnly? Reviewed { get; internal set; }

    /// <summary>Gets the day on which it was done, or was last proposed when it is not done yet.</summary>
    public DateOnly Date => Status == ProcStatus.Complete && Visit is not null ? Visit.Date : Reviewed ?? Charted;

    /// <summary>Gets a value indicating whether it was done elsewhere, before the patient came.</summary>
    public bool IsHistory => Status == ProcStatus.ExistingOther;

    /// <summary>Gets the account of the procedure.</summary>
    public TreatmentLedger Ledger { get; } = new();
}
