namespace DentalSynth.Generators.Tables;

/// <summary>What the rows of a table belong to.</summary>
public enum TableScope
{
    /// <summary>The practice: as many rows however many patients it has.</summary>
    Practice,

    /// <summary>A clinic: a clinic more brings more rows.</summary>
    Clinic,

    /// <summary>A patient.</summary>
    Patient,
}
