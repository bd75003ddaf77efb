using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>A kind of call, message or letter.</summary>
/// <param name="Type">What it is about; a <see cref="CommlogType"/>.</param>
/// <param name="Mode">By which way.</param>
/// <param name="Direction">To the patient or from the patient.</param>
/// <param name="By">Who writes it down; null when the program does.</param>
/// <param name="Notes">What may be written; at least one text.</param>
internal sealed record Contact(
    long Type,
    CommItemMode Mode,
    CommSentOrReceived Direction,
    StaffRole? By,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Gets what writes it down.</summary>
    public CommItemSource Source { get; init; } = CommItemSource.User;
}
