namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>What an operatory is for (operatory.OperatoryType): DefNums of category 55.</summary>
/// <remarks>Read by stg_opendental__operatory.</remarks>
public static class OperatoryType
{
    /// <summary>Treatment.</summary>
    public const long Treatment = 736;

    /// <summary>Hygiene.</summary>
    public const long Hygiene = 737;
}
