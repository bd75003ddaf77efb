using DentalSynth.Generators.Rules.Records;

namespace DentalSynth.Generators.Phases.Supporting;

/// <summary>The rules of what is written down beside visits and money, each with its numbers.</summary>
internal sealed class RecordRules
{
    public ProcedureNoteRule ProcedureNote { get; } = new(rate: 0.68);
}
