namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>How a plan pays (insplan.PlanType).</summary>
/// <remarks>Read by dim_insurance, which accepts P, H, I, D, E and blank. OpenDental writes a small p.</remarks>
public static class PlanType
{
    /// <summary>Percentages of the practice's own fee.</summary>
    public const string CategoryPercentage = "";

    /// <summary>Percentages of a contracted fee (PPO).</summary>
    public const string PreferredProvider = "P";
}
