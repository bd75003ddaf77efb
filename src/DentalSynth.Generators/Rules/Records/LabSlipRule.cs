using DentalSynth.Generators.Practices;

namespace DentalSynth.Generators.Rules.Records;

/// <summary>Crowns, dentures and implants are made by a laboratory, which gets a slip.</summary>
public sealed class LabSlipRule
{
    /// <summary>Returns whether a visit has a slip.</summary>
    public bool IsWritten(VisitKind kind) => kind is VisitKind.Crown or VisitKind.Prosthetic;
}
