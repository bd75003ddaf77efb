namespace DentalSynth.Generators.Simulation;

/// <summary>A time in an operatory.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="Minutes">How long it is, a multiple of 10.</param>
/// <param name="Dentist">ProvNum of the dentist who treats or looks in.</param>
/// <param name="Hygienist">ProvNum of the hygienist on hygiene visits, else null.</param>
/// <param name="Chair">OperatoryNum.</param>
public sealed record Slot(DateTime Start, int Minutes, long Dentist, long? Hygienist, long Chair)
{
    /// <summary>Gets the day.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Start);
}
