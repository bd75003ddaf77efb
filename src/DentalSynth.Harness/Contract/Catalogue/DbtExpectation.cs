namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>One test of the dbt project.</summary>
/// <param name="UniqueId">dbt's key of it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Which generic test it is, or <c>singular</c>.</param>
/// <param name="Model">The model or source that it is about; null when it is about several.</param>
/// <param name="Column">The column that it is about, if it is about one.</param>
/// <param name="Meaning">What must hold, in a line.</param>
/// <param name="Rules">The files that make it so, nearest first.</param>
public sealed record DbtExpectation(
    string UniqueId,
    string Name,
    string Kind,
    string? Model,
    string? Column,
    string Meaning,
    IReadOnlyList<string> Rules
)
{
    /// <summary>Gets the models and sources that it reads, by name; the one that it is about comes first.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Gets the layer of what it is about: source, or the folder below models such as staging.</summary>
    public string? Layer { get; init; }

    /// <summary>Gets the systems of the practice that it is about.</summary>
    public IReadOnlyList<PracticeSystem> Systems { get; init; } = [];
}
