using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Model.Practices;

/// <summary>A procedure code with what the practice charges for it.</summary>
/// <param name="CodeNum">Key of the procedure code.</param>
/// <param name="ProcCode">The code itself, "D0120".</param>
/// <param name="Description">What is done, in the practice's own words.</param>
/// <param name="Class">Which share of it a plan pays.</param>
/// <param name="Area">What it is charted on.</param>
/// <param name="Minutes">Chair time, a multiple of 10.</param>
/// <param name="Surfaces">Tooth surfaces it covers, 0 where it is not charted on surfaces.</param>
/// <param name="StandardFee">The fee in the practice's standard schedule.</param>
public sealed record CdtCode(
    long CodeNum,
    string ProcCode,
    string Description,
    ServiceClass Class,
    TreatmentArea Area,
    int Minutes,
    int Surfaces,
    Money StandardFee
)
{
    /// <summary>Gets what the code is called where there is little room.</summary>
    public string Abbreviation { get; init; } = "";
}
