namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>What must be there before a node.</summary>
/// <param name="Nodes">Unique ids of models, seeds and sources.</param>
public sealed record DbtDependencies(IReadOnlyList<string> Nodes);
