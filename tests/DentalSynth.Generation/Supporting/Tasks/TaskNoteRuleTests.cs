using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generation.Supporting.Tasks;

public sealed class TaskNoteRuleTests
{
    [Fact]
    public void About_60_percent_of_completed_tasks_have_a_note() =>
        Draws.AssertShare(0.6, random => new TaskNoteRule(rate: 0.6).IsNoted(random));
}
