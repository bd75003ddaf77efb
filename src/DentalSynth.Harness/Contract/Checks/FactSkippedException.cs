namespace DentalSynth.Harness.Contract.Checks;

/// <summary>A fact is skipped: it can't be checked with this run.</summary>
/// <param name="reason">The reason.</param>
public sealed class FactSkippedException(string reason) : Exception(reason);
