namespace DentalSynth.Generators.Model.Households;

/// <summary>The keys of a patient's rows, one sequence per table.</summary>
/// <param name="patNum">Key of the patient.</param>
internal sealed class MemberKeys(long patNum)
{
    public PatientKeys Adjustment { get; } = new(patNum);

    public PatientKeys Allergy { get; } = new(patNum);

    public PatientKeys Appointment { get; } = new(patNum);

    public PatientKeys Benefit { get; } = new(patNum);

    public PatientKeys Claim { get; } = new(patNum);

    public PatientKeys ClaimProc { get; } = new(patNum);

    public PatientKeys ClaimSnapshot { get; } = new(patNum);

    public PatientKeys ClaimTracking { get; } = new(patNum);

    public PatientKeys Commlog { get; } = new(patNum);

    public PatientKeys Disease { get; } = new(patNum);

    public PatientKeys Document { get; } = new(patNum);

    public PatientKeys HistAppointment { get; } = new(patNum);

    public PatientKeys InsBlueBook { get; } = new(patNum);

    public PatientKeys InsBlueBookLog { get; } = new(patNum);

    public PatientKeys InsSub { get; } = new(patNum);

    public PatientKeys InsVerify { get; } = new(patNum);

    public PatientKeys InsVerifyHist { get; } = new(patNum);

    public PatientKeys LabCase { get; } = new(patNum);

    public PatientKeys PatPlan { get; } = new(patNum);

    public PatientKeys PayPlan { get; } = new(patNum);

    public PatientKeys PayPlanCharge { get; } = new(patNum);

    public PatientKeys PaySplit { get; } = new(patNum);

    public PatientKeys Payment { get; } = new(patNum);

    public PatientKeys PerioExam { get; } = new(patNum);

    public PatientKeys PerioMeasure { get; } = new(patNum);

    public PatientKeys ProcGroupItem { get; } = new(patNum);

    public PatientKeys ProcMultiVisit { get; } = new(patNum);

    public PatientKeys ProcNote { get; } = new(patNum);

    public PatientKeys ProcTP { get; } = new(patNum);

    public PatientKeys Procedure { get; } = new(patNum);

    public PatientKeys Recall { get; } = new(patNum);

    public PatientKeys RefAttach { get; } = new(patNum);

    public PatientKeys RxPat { get; } = new(patNum);

    public PatientKeys Sheet { get; } = new(patNum);

    public PatientKeys SheetField { get; } = new(patNum);

    public PatientKeys Statement { get; } = new(patNum);

    public PatientKeys StatementProd { get; } = new(patNum);

    public PatientKeys Task { get; } = new(patNum);

    public PatientKeys TaskHist { get; } = new(patNum);

    public PatientKeys TaskNote { get; } = new(patNum);

    public PatientKeys TaskSubscription { get; } = new(patNum);

    public PatientKeys TaskUnread { get; } = new(patNum);

    public PatientKeys ToothInitial { get; } = new(patNum);

    public PatientKeys TreatPlan { get; } = new(patNum);

    public PatientKeys TreatPlanAttach { get; } = new(patNum);

    public PatientKeys TreatPlanParam { get; } = new(patNum);
}
