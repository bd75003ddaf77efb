using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>A kind of task.</summary>
/// <param name="Category">Its category; a <see cref="TaskCategory"/>.</param>
/// <param name="List">Its task list; a <see cref="TaskListKey"/>.</param>
/// <param name="By">The role of the assignee.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Notes">Possible notes at completion; at least one.</param>
internal sealed record FollowUp(long Category, long List, StaffRole By, string Text, IReadOnlyList<string> Notes);
