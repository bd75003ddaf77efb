namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>The periodontal state of a tooth on a day.</summary>
/// <param name="IsDiseased">Whether periodontal disease was diagnosed.</param>
/// <param name="IsScaled">Whether SRP was done since.</param>
/// <param name="YearsUntreated">Full years since the diagnosis without SRP.</param>
public readonly record struct PerioState(bool IsDiseased, bool IsScaled, int YearsUntreated);
