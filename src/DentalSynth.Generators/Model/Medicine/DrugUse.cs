namespace DentalSynth.Generators.Model.Medicine;

/// <summary>The use of a drug.</summary>
public enum DrugUse
{
    /// <summary>Infection.</summary>
    Infection,

    /// <summary>Pain.</summary>
    Pain,

    /// <summary>Pain after surgery in the bone.</summary>
    StrongPain,

    /// <summary>A rinse after SRP.</summary>
    Rinse,

    /// <summary>High caries risk.</summary>
    Decay,

    /// <summary>Anxiety.</summary>
    Calm,

    /// <summary>Thrush under a denture.</summary>
    Thrush,
}
