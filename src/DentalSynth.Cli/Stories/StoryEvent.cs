namespace DentalSynth.Cli.Stories;

/// <summary>Something that happened to a patient.</summary>
/// <param name="Moment">When; midnight if only the day is known.</param>
/// <param name="Patient">The patient.</param>
/// <param name="What">What, in words.</param>
/// <param name="Amount">By how much the family's balance changed; null if no money moved.</param>
internal sealed record StoryEvent(DateTime Moment, long Patient, string What, decimal? Amount);
