namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>Where a procedure stands (procedurelog.ProcStatus).</summary>
/// <remarks>Read by int_procedure_complete, int_procedure_acceptance, int_ar_balance and fact_procedure.</remarks>
public enum ProcStatus
{
    /// <summary>Diagnosed and proposed, not done.</summary>
    TreatmentPlanned = 1,

    /// <summary>Done: production.</summary>
    Complete = 2,

    /// <summary>Found in the mouth, done here earlier.</summary>
    ExistingCurrent = 3,

    /// <summary>Found in the mouth, done elsewhere.</summary>
    ExistingOther = 4,

    /// <summary>Done by a specialist elsewhere.</summary>
    ReferredOut = 5,

    /// <summary>Taken back; dbt counts it as presented.</summary>
    Deleted = 6,

    /// <summary>A finding, not a treatment.</summary>
    Condition = 7,

    /// <summary>On a plan that is no longer active.</summary>
    TreatmentPlannedInactive = 8,
}
