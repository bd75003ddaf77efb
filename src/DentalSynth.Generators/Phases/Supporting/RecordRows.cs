using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Phases.Supporting;

/// <summary>The writers of the phase's tables.</summary>
internal sealed class RecordRows(Practice practice, RandomSources sources, DateOnly asOf)
{
    public ContactRows Contacts { get; } = new(practice, sources);

    public DocumentRows Documents { get; } = new(practice, sources);

    public RefAttachRows RefAttaches { get; } = new(asOf);

    public TaskRows Tasks { get; } = new(practice, sources, asOf);
}
