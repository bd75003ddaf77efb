namespace DentalSynth.Generators.Model.Practices;

/// <summary>A dentist or hygienist (table provider).</summary>
/// <param name="ProvNum">Key of the provider.</param>
/// <param name="IsHygienist">Cleans teeth; does not diagnose.</param>
/// <param name="WorkDays">Weekdays worked, bit 0 is Monday, bit 4 Friday; at least one bit.</param>
/// <param name="Pace">How much is done on a day against an average colleague; about 0.7 to 1.3.</param>
public sealed record Clinician(long ProvNum, bool IsHygienist, int WorkDays, double Pace)
{
    /// <summary>Returns whether the clinician works on a weekday, Monday to Friday.</summary>
    public bool Works(DayOfWeek day) => (WorkDays >> ((int)day - 1) & 1) == 1;
}
