namespace DentalSynth.Generators.Settings;

/// <summary>Options that no practice can be made from; the message names every broken setting and its range.</summary>
/// <param name="message">What is wrong and what would be right.</param>
public sealed class GenerationOptionsException(string message) : Exception(message);
