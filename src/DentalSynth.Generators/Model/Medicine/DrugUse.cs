namespace DentalSynth.Generators.Model.Medicine;

/// <summary>What a dentist prescribes a drug for.</summary>
public enum DrugUse
{
    /// <summary>Infection.</summary>
    Infection,

    /// <summary>Pain.</summary>
    Pain,

    /// <summary>Pain after surgery in the bone.</summary>
    StrongPain,

    /// <summary>Gums after scaling.</summary>
    Rinse,

    /// <summary>Teeth that decay easily.</summary>
    Decay,

    /// <summary>Fear of treatment.</summary>
    Calm,

    /// <summary>Thrush under a denture.</summary>
    Thrush,
}
