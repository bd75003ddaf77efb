namespace DentalSynth.Harness.Contract.Checks;

/// <summary>A fact fails because a model that it reads failed to build.</summary>
/// <param name="message">The model and the error.</param>
public sealed class ModelNotBuiltException(string message) : Exception(message);
