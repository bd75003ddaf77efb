namespace DentalSynth.Generators.Model.Insurance;

/// <summary>How dental plans group procedures when they say what share they pay.</summary>
public enum ServiceClass
{
    /// <summary>Exams, x-rays, cleanings, fluoride, sealants.</summary>
    Preventive,

    /// <summary>Fillings, simple extractions, root canals, scaling.</summary>
    Basic,

    /// <summary>Crowns, bridges, dentures, implants, surgery.</summary>
    Major,

    /// <summary>Cosmetic and other work that no plan pays for: cash only.</summary>
    NotCovered,
}
