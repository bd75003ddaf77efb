namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>Where a procedure stands (procedurelog.ProcStatus).</summary>
/// <remarks>Read by int_procedure_complete, int_procedure_acceptance, int_ar_balance and fact_procedure.</remarks>
public enum ProcStatus
{
    /// <summary>Diagnosed and proposed, not done.</summary>
    TreatmentPlanned = 1,

    /// <summary>Done: production.</summary>
    Complete = 2,

    /// <summary>Found in the mouth, done elsewhere.</summary>
    ExistingOther = 4,
}
