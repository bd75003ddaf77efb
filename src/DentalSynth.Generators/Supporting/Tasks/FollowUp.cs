using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>A kind of task.</summary>
/// <param name="Category">Whose work it is; a <see cref="TaskCategory"/>.</param>
/// <param name="List">Where it is filed; a <see cref="TaskListKey"/>.</param>
/// <param name="By">Who does it.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Notes">What may be noted when it is done; at least one text.</param>
internal sealed record FollowUp(long Category, long List, StaffRole By, string Text, IReadOnlyList<string> Notes);
