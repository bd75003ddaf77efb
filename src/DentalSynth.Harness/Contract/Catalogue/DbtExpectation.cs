namespace DentalSynth.Harness.Contract.Catalogue;

/// <summary>A test of the dbt project.</summary>
/// <param name="UniqueId">Its unique ID in dbt.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The generic test, or <c>singular</c>.</param>
/// <param name="Model">The tested model or source; null if there are several.</param>
/// <param name="Column">The tested column, if any.</param>
/// <param name="Meaning">Its meaning in one line.</param>
/// <param name="Rules">The files to look at if it fails, most likely first.</param>
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
    /// <summary>Gets the names of the models and sources it reads, the tested one first.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Gets the layer: source, or the folder below models, such as staging.</summary>
    public string? Layer { get; init; }

    /// <summary>Gets the systems of the practice that it covers.</summary>
    public IReadOnlyList<PracticeSystem> Systems { get; init; } = [];
}
