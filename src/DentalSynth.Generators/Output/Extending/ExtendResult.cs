using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Generators.Output.Extending;

/// <summary>A practice that was carried forward in time.</summary>
/// <param name="Before">The practice's as-of date before.</param>
/// <param name="Record">What is written down in the database now.</param>
/// <param name="Changes">What became of the rows of the tables that are not as they were, by the table's name.</param>
public sealed record ExtendResult(DateOnly Before, LoadRecord Record, IReadOnlyList<TableChange> Changes)
{
    /// <summary>Gets what a killed load had left and was ended first, in words; null when there was nothing.</summary>
    public string? Recovered { get; init; }
}
