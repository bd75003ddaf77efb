namespace DentalSynth.Generators.Simulation;

/// <summary>How OpenDental draws a visit's length: a letter for every ten minutes.</summary>
internal static class TimePattern
{
    private const int MinutesPerLetter = 10;

    /// <summary>Returns the pattern: X while the provider is with the patient, / before and after.</summary>
    /// <param name="minutes">The length; a multiple of 10, at least 10.</param>
    public static string Of(int minutes)
    {
        var letters = minutes / MinutesPerLetter;
        return letters < 3 ? new('X', letters) : $"/{new string('X', letters - 2)}/";
    }
}
