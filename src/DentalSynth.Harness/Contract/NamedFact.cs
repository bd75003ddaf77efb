using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract;

/// <summary>A fact: a statement that holds for every practice, and its check.</summary>
/// <param name="Name">The statement, with underscores; also the name of its test.</param>
/// <param name="System">The system of the practice.</param>
/// <param name="Meaning">Its business meaning in one line.</param>
/// <param name="Rule">The file to look at if it fails. Null if the offending rows name their
/// files.</param>
/// <param name="Check">The check.</param>
public sealed record NamedFact(string Name, PracticeSystem System, string Meaning, string? Rule, IFactCheck Check)
{
    /// <summary>Gets the minimum number of patients; it is skipped in smaller practices. Default 1.</summary>
    public int FromPatients { get; init; } = 1;

    /// <summary>Gets whether it is the user's own, for any dbt project. Default false.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Gets the file of its query; null if it has none.</summary>
    public string? File { get; init; }

    /// <summary>Gets whether it only counts rows. If it fails, a more specific fact fails too and is reported first.
    /// </summary>
    public bool IsUmbrella => File == null;
}
