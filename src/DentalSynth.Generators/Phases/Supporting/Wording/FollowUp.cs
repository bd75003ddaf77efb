using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Practices;

namespace DentalSynth.Generators.Phases.Supporting.Wording;

/// <summary>A kind of task.</summary>
/// <param name="Category">Whose work it is; a <see cref="TaskCategory"/>.</param>
/// <param name="By">Who does it.</param>
/// <param name="Text">What is to be done.</param>
internal sealed record FollowUp(long Category, StaffRole By, string Text);
