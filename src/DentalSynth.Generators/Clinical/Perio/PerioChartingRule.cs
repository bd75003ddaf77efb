using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>The pockets of all teeth are measured when gum disease is found, at the first check-up after it was scaled,
/// and on some first examinations of grown-ups.</summary>
/// <remarks>Read by the dbt model stg_opendental__perioexam.</remarks>
/// <param name="otherRate">Share of first examinations of grown-ups without gum disease on which it is done.</param>
public sealed class PerioChartingRule(double otherRate)
{
    /// <summary>Returns whether it is done on a visit.</summary>
    /// <param name="kind">Why the patient came.</param>
    /// <param name="isFound">Whether gum disease is found on it.</param>
    /// <param name="isScaledSince">Whether a quadrant was scaled since pockets were last measured.</param>
    /// <param name="random">The decision's source.</param>
    public bool IsCharted(VisitKind kind, bool isFound, bool isScaledSince, RandomSource random) =>
        isFound
        || (kind is VisitKind.AdultHygiene && isScaledSince)
        || (kind is VisitKind.NewAdult && random.Chance(otherRate));
}
