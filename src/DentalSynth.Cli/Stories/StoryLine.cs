namespace DentalSynth.Cli.Stories;

/// <summary>A line of a patient's story.</summary>
/// <param name="Moment">When; midnight if only the day is known.</param>
/// <param name="What">What, in words.</param>
/// <param name="Amount">By how much the family's balance changed; null if no money moved.</param>
/// <param name="Balance">The family's balance afterwards.</param>
internal sealed record StoryLine(DateTime Moment, string What, decimal? Amount, decimal Balance);
