namespace DentalSynth.Generators.Model.Insurance;

/// <summary>The service classes of dental plans, each with its own percentage.</summary>
public enum ServiceClass
{
    /// <summary>Exams, radiographs, prophies, fluoride, sealants.</summary>
    Preventive,

    /// <summary>Restorations, simple extractions, root canals, SRP.</summary>
    Basic,

    /// <summary>Crowns, bridges, dentures, implants, surgery.</summary>
    Major,

    /// <summary>Cosmetic and other work that no plan covers.</summary>
    NotCovered,
}
