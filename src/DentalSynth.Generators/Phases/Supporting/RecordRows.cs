using DentalSynth.Generators.Phases.Supporting.Forms;
using DentalSynth.Generators.Phases.Supporting.Tasks;

namespace DentalSynth.Generators.Phases.Supporting;

/// <summary>The writers of the phase's tables.</summary>
internal sealed class RecordRows(RunContext run)
{
    public ContactRows Contacts { get; } = new(run.Practice, run.Sources);

    public DocumentRows Documents { get; } = new(run.Practice, run.Sources);

    public SheetRows Sheets { get; } = new(run.Sources);

    public RefAttachRows RefAttaches { get; } = new(run.Options.AsOf);

    public TaskDesk Tasks { get; } = new(run.Practice, run.Records, run.Sources, run.Options.AsOf);
}
