namespace DentalSynth.Generators.Tables;

/// <summary>The owner of a table's rows.</summary>
public enum TableScope
{
    /// <summary>The practice: the number of rows does not depend on the number of patients.</summary>
    Practice,

    /// <summary>A clinic: more clinics have more rows.</summary>
    Clinic,

    /// <summary>A patient.</summary>
    Patient,
}
