namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>The upstream nodes of a node.</summary>
/// <param name="Nodes">The unique IDs of models, seeds and sources.</param>
public sealed record DbtDependencies(IReadOnlyList<string> Nodes);
