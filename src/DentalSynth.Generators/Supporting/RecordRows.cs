using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting;

/// <summary>The row writers of the phase's tables.</summary>
internal sealed class RecordRows(Practice practice, RecordRules rules, DateOnly asOf, RandomSources sources)
{
    public ContactRows Contacts { get; } = new(practice, sources);

    public DocumentRows Documents { get; } = new(practice, sources);

    public SheetRows Sheets { get; } = new(sources);

    public RefAttachRows RefAttaches { get; } = new(asOf);

    public TaskProcess Tasks { get; } = new(practice, rules, sources, asOf);
}
