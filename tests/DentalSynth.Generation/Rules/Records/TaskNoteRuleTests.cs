using DentalSynth.Generators.Rules.Records;

namespace DentalSynth.Generation.Rules.Records;

public sealed class TaskNoteRuleTests
{
    [Fact]
    public void About_sixty_in_a_hundred_tasks_are_done_with_a_note() =>
        Draws.AssertShare(0.6, random => new TaskNoteRule(rate: 0.6).IsNoted(random));
}
