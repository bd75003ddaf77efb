using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>Perio charting is done when periodontal disease is diagnosed, at the first check-up after SRP, and at some
/// first exams of adults.</summary>
/// <remarks>Read by the dbt model stg_opendental__perioexam.</remarks>
/// <param name="otherRate">Share of adults' first exams without periodontal disease that include perio
/// charting.</param>
public sealed class PerioChartingRule(double otherRate)
{
    /// <summary>Returns whether perio charting is done at a visit.</summary>
    /// <param name="kind">The kind of visit.</param>
    /// <param name="isFound">Whether periodontal disease is diagnosed at it.</param>
    /// <param name="isScaledSince">Whether a quadrant had SRP since the last perio charting.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public bool IsCharted(AppointmentKind kind, bool isFound, bool isScaledSince, RandomSource random) =>
        isFound
        || (kind is AppointmentKind.AdultHygiene && isScaledSince)
        || (kind is AppointmentKind.NewAdult && random.Chance(otherRate));
}
