using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>The result of an extension.</summary>
/// <param name="Before">The practice's as-of date before.</param>
/// <param name="Record">The new load record.</param>
/// <param name="Changes">The changes of each changed table, by name.</param>
public sealed record ExtendResult(DateOnly Before, LoadRecord Record, IReadOnlyList<TableChange> Changes)
{
    /// <summary>Gets what a killed load had left and was cleaned up; null if nothing.</summary>
    public string? Recovered { get; init; }
}
