using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical;

/// <summary>An examination finds what the patient's age makes likely, now and then nothing.</summary>
/// <remarks>Read by the dbt models int_procedure_acceptance and int_treatment_plan.</remarks>
/// <param name="findingsPerExam">Mean number of findings.</param>
/// <param name="needs">What may be found, and how often.</param>
/// <param name="gumFactor">How often gums are found ill, against what the needs say.</param>
public sealed class DiagnosisRule(double findingsPerExam, IReadOnlyList<TreatmentNeed> needs, double gumFactor)
{
    private const int Ages = 121;

    // What may be found at each age, worked out once.
    private readonly (TreatmentNeed[] Needs, double[] Weights)[] byAge =
    [
        .. Enumerable
            .Range(0, Ages)
            .Select(age => needs.Where(need => age >= need.YoungestAge && age <= need.OldestAge))
            .Select(found => found.Where(need => Weight(need, gumFactor) > 0).ToArray())
            .Select(possible => (possible, possible.Select(need => Weight(need, gumFactor)).ToArray())),
    ];

    private static double Weight(TreatmentNeed need, double gumFactor) =>
        need.Visit == VisitKind.Periodontal ? need.Weight * gumFactor : need.Weight;

    /// <summary>Returns one thing that may be found at an age, or null when nothing may.</summary>
    public TreatmentNeed? Another(int age, RandomSource random)
    {
        var (possible, weights) = byAge[Math.Clamp(age, 0, Ages - 1)];
        return possible.Length == 0 ? null : possible[random.PickIndex(weights)];
    }

    /// <summary>Returns the findings, at most one more than the mean rounded up.</summary>
    public IReadOnlyList<TreatmentNeed> Findings(int age, RandomSource random)
    {
        var (possible, weights) = byAge[Math.Clamp(age, 0, Ages - 1)];
        if (possible.Length == 0)
        {
            return [];
        }

        // Two chances in a row: most examinations find nothing, some find several things.
        var whole = (int)(findingsPerExam / 2);
        var rest = (findingsPerExam / 2) - whole;
        var count = (2 * whole) + (random.Chance(rest) ? 2 : 0);
        return [.. Enumerable.Range(0, count).Select(_ => possible[random.PickIndex(weights)])];
    }
}
