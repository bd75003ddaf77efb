namespace DentalSynth.Harness;

/// <summary>A file of the checkout is needed outside of it.</summary>
/// <param name="message">The message, with what to do.</param>
public sealed class NoCheckoutException(string message) : Exception(message);
