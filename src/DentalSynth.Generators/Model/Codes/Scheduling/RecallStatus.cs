namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>Where a recall stands (recall.RecallStatus): 0 or DefNums of category 13.</summary>
/// <remarks>Read by int_recall_management, which accepts no other; stg_opendental__recall warns above 10.</remarks>
public static class RecallStatus
{
    /// <summary>Due; nobody has been reached yet.</summary>
    public const long None = 0;
}
