using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract;

/// <summary>Something about a practice that holds, whatever its seed, and how that is found out.</summary>
/// <param name="Name">The sentence, words joined by underscores: also the name of its test.</param>
/// <param name="System">The part of the practice that it is about.</param>
/// <param name="Meaning">What it means for the business, in a line.</param>
/// <param name="Rule">The file that makes it so: the first place to look when it does not hold. Null where the rows that
/// it finds name their files.</param>
/// <param name="Check">How it is found out.</param>
public sealed record NamedFact(string Name, PracticeSystem System, string Meaning, string? Rule, IFactCheck Check)
{
    /// <summary>Gets the fewest patients at which it can be expected to hold; below, it is not judged. Default 1.</summary>
    public int FromPatients { get; init; } = 1;

    /// <summary>Gets whether it is somebody's own, about whatever dbt project they have. Default false.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Gets the file with its query; null where it has none.</summary>
    public string? File { get; init; }

    /// <summary>Gets whether it only counts rows: when it fails, something more telling fails as well, and comes first.
    /// </summary>
    public bool IsUmbrella => File == null;
}
