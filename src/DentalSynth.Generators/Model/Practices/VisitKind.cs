namespace DentalSynth.Generators.Model.Practices;

/// <summary>Why somebody comes.</summary>
public enum VisitKind
{
    /// <summary>First examination of a grown-up.</summary>
    NewAdult,

    /// <summary>First examination of a child.</summary>
    NewChild,

    /// <summary>A grown-up's recall: cleaning and check-up.</summary>
    AdultHygiene,

    /// <summary>A child's recall.</summary>
    ChildHygiene,

    /// <summary>Fillings.</summary>
    Restorative,

    /// <summary>Crowns, bridges, veneers.</summary>
    Crown,

    /// <summary>Root canals.</summary>
    RootCanal,

    /// <summary>Extractions and other surgery.</summary>
    Surgery,

    /// <summary>Scaling below the gums.</summary>
    Periodontal,

    /// <summary>Dentures and implants.</summary>
    Prosthetic,

    /// <summary>Whitening and other cosmetic work.</summary>
    Cosmetic,

    /// <summary>Pain, seen on the day.</summary>
    Emergency,
}
