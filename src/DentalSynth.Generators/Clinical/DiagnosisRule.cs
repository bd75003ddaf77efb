using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>An exam diagnoses what is common at the patient's age, and often nothing.</summary>
/// <remarks>Read by the dbt models int_procedure_acceptance and int_treatment_plan.</remarks>
/// <param name="findingsPerExam">Mean number of findings per exam.</param>
/// <param name="needs">The treatment needs and how common they are.</param>
/// <param name="perioFactor">How often periodontal disease is diagnosed, relative to the treatment needs.</param>
public sealed class DiagnosisRule(double findingsPerExam, IReadOnlyList<TreatmentNeed> needs, double perioFactor)
{
    private const int Ages = 121; // 0 to 120: nobody is older

    // The treatment needs at each age, computed once.
    private readonly (TreatmentNeed[] Needs, double[] Weights)[] byAge =
    [
        .. Enumerable
            .Range(0, Ages)
            .Select(age => needs.Where(need => age >= need.YoungestAge && age <= need.OldestAge))
            .Select(found => found.Where(need => Weight(need, perioFactor) > 0).ToArray())
            .Select(possible => (possible, possible.Select(need => Weight(need, perioFactor)).ToArray())),
    ];

    private static double Weight(TreatmentNeed need, double perioFactor) =>
        need.Visit == AppointmentKind.Periodontal ? need.Weight * perioFactor : need.Weight;

    /// <summary>Returns one treatment need for an age, or null when there is none.</summary>
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

        // Two draws in a row: most exams find nothing, some find several needs.
        var whole = (int)(findingsPerExam / 2);
        var rest = (findingsPerExam / 2) - whole;
        var count = (2 * whole) + (random.Chance(rest) ? 2 : 0);
        return [.. Enumerable.Range(0, count).Select(_ => possible[random.PickIndex(weights)])];
    }
}
