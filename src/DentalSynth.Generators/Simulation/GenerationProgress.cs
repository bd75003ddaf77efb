namespace DentalSynth.Generators.Simulation;

/// <summary>What one phase has made so far.</summary>
/// <param name="Phase">The phase's number, 1 to 6.</param>
/// <param name="Name">The phase's name, as the seeds give it.</param>
/// <param name="Rows">Rows per table, by the table's name.</param>
public sealed record GenerationProgress(int Phase, string Name, IReadOnlyDictionary<string, long> Rows);
