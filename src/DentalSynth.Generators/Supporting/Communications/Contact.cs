using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>A kind of call, message or letter.</summary>
/// <param name="Type">What it is about; a <see cref="CommlogType"/>.</param>
/// <param name="Mode">Phone, text, e-mail or mail.</param>
/// <param name="Direction">To the patient or from the patient.</param>
/// <param name="By">The role of the user who logs it; null for an automated message.</param>
/// <param name="Notes">Possible notes; at least one.</param>
internal sealed record Contact(
    long Type,
    CommItemMode Mode,
    CommSentOrReceived Direction,
    StaffRole? By,
    IReadOnlyList<string> Notes
)
{
    public CommItemSource Source { get; init; } = CommItemSource.User;
}
