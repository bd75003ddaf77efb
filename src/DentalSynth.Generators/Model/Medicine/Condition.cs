namespace DentalSynth.Generators.Model.Medicine;

/// <summary>A condition that patients have (table diseasedef).</summary>
/// <param name="DiseaseDefNum">Key of the condition.</param>
/// <param name="ChildRate">Share of patients under 18 who have it, 0 to 1.</param>
/// <param name="AdultRate">Share of those from 18 to 64.</param>
/// <param name="SeniorRate">Share of those from 65 on.</param>
/// <param name="YoungestOnset">The age in years before which it does not begin.</param>
public sealed record Condition(
    long DiseaseDefNum,
    double ChildRate,
    double AdultRate,
    double SeniorRate,
    int YoungestOnset
);
