using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generation.Supporting.Tasks;

public sealed class TaskNoteRuleTests
{
    [Fact]
    public void About_sixty_in_a_hundred_tasks_are_done_with_a_note() =>
        Draws.AssertShare(0.6, random => new TaskNoteRule(rate: 0.6).IsNoted(random));
}
