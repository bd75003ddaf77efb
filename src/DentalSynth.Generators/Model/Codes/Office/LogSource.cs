namespace DentalSynth.Generators.Model.Codes.Office;

/// <summary>Through what something was entered (entrylog.LogSource).</summary>
/// <remarks>Read by int_opendental_system_logs, which accepts 0, 7, 16 and 19.</remarks>
public enum LogSource
{
    /// <summary>The program itself.</summary>
    Program = 0,

    /// <summary>The web page on which new patients choose a time.</summary>
    NewPatientOnline = 7,
}
