namespace DentalSynth.Generators.Model.Medicine;

/// <summary>What a laboratory makes.</summary>
public enum LabProduct
{
    /// <summary>Crowns, bridges and veneers.</summary>
    Crowns,

    /// <summary>Dentures.</summary>
    Dentures,

    /// <summary>Guards and splints.</summary>
    Guards,
}
