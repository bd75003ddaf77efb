namespace DentalSynth.Generators.Model.Practices;

/// <summary>What part of the mouth a procedure is charted on (OpenDental's TreatmentArea, procedurecode.TreatArea).</summary>
public enum TreatmentArea
{
    /// <summary>Not charted on any part.</summary>
    None = 0,

    /// <summary>Tooth surfaces.</summary>
    Surface = 1,

    /// <summary>A tooth.</summary>
    Tooth = 2,

    /// <summary>The whole mouth.</summary>
    Mouth = 3,

    /// <summary>A quadrant.</summary>
    Quadrant = 4,

    /// <summary>A sextant.</summary>
    Sextant = 5,

    /// <summary>An arch.</summary>
    Arch = 6,

    /// <summary>A range of teeth.</summary>
    ToothRange = 7,
}
