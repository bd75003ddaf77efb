namespace DentalSynth.Generators.Model.Codes.Office;

/// <summary>Where in its area a clinic is (clinic.Region): DefNums of category 39.</summary>
/// <remarks>Read by stg_opendental__clinic.</remarks>
public static class ClinicRegion
{
    /// <summary>In the north.</summary>
    public const long North = 635;

    /// <summary>In the south.</summary>
    public const long South = 637;

    /// <summary>In the east.</summary>
    public const long East = 639;

    /// <summary>In the west.</summary>
    public const long West = 640;

    /// <summary>In the middle.</summary>
    public const long Center = 642;
}
