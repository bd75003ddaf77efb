namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>How the gums of a tooth are on a day.</summary>
/// <param name="IsDiseased">Whether gum disease was found there.</param>
/// <param name="IsScaled">Whether it was scaled since.</param>
/// <param name="YearsUntreated">Full years since it was found without scaling.</param>
public readonly record struct GumState(bool IsDiseased, bool IsScaled, int YearsUntreated);
