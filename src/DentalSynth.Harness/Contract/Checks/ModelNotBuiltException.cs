namespace DentalSynth.Harness.Contract.Checks;

/// <summary>A fact can't be asked because a model that it reads was to be built and was not: it is broken.</summary>
/// <param name="message">Which, and why.</param>
public sealed class ModelNotBuiltException(string message) : Exception(message);
