namespace DentalSynth.Generators.Model.Practices;

/// <summary>From which age on teeth are an adult's, in years.</summary>
public static class Dentition
{
    /// <summary>From this age on patients have permanent teeth, adult prophies and adult recalls.</summary>
    public const int AdultFrom = 14;

    /// <summary>Up to this age primary teeth are treated.</summary>
    public const int PrimaryTeethUntil = 11;
}
