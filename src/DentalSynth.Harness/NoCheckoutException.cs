namespace DentalSynth.Harness;

/// <summary>Something of the checkout is asked for outside of one.</summary>
/// <param name="message">What to do about it.</param>
public sealed class NoCheckoutException(string message) : Exception(message);
