using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting;

/// <summary>What the records of one clinic's patients share.</summary>
internal sealed record RecordOffice(
    Practice Practice,
    RecordRules Rules,
    ClinicClock Clock,
    DateOnly AsOf,
    RandomSources Sources,
    IRowWriter Rows
)
{
    public ContactRows Contacts { get; } = new(Practice, Sources);

    public DocumentRows Documents { get; } = new(Practice, Sources);

    public SheetRows Sheets { get; } = new(Sources);

    public RefAttachRows RefAttaches { get; } = new(AsOf);

    public TaskProcess Tasks { get; } = new(Practice, Rules, Sources, AsOf);

    public Specialists Specialists { get; } = new(Rules, Practice);
}
