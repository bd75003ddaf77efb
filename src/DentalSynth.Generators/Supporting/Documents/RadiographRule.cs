namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>Every radiograph is filed as a document.</summary>
/// <remarks>Read by the dbt model stg_opendental__document.</remarks>
public sealed class RadiographRule
{
    private const string Photographs = "D0350";

    /// <summary>Returns whether a procedure is a radiograph.</summary>
    public bool IsTaken(string procCode) =>
        procCode != Photographs
        && (
            procCode.StartsWith("D02", StringComparison.Ordinal) || procCode.StartsWith("D03", StringComparison.Ordinal)
        );
}
