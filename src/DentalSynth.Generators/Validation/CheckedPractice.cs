using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Validation;

/// <summary>A practice that is checked.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Options">What it was made from: its first day and its today.</param>
public sealed record CheckedPractice(IPracticeRows Rows, GenerationOptions Options)
{
    /// <summary>Gets the practice's today, at its first moment.</summary>
    internal DateTime Today => Options.AsOf.ToDateTime(TimeOnly.MinValue);
}
