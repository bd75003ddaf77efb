namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>What a treatment plan is (treatplan.TPStatus).</summary>
/// <remarks>Read by stg_opendental__treatplan, which accepts 0 only, and by int_treatment_plan, which calls 0 active.
/// </remarks>
public enum TreatPlanStatus
{
    /// <summary>Kept as it was shown to the patient, with copies of its procedures in table proctp.</summary>
    Saved = 0,
}
