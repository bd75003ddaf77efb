namespace DentalSynth.Generators.Model.Practices;

/// <summary>Why somebody comes.</summary>
public enum AppointmentKind
{
    /// <summary>First exam of a grown-up.</summary>
    NewAdult,

    /// <summary>First exam of a child.</summary>
    NewChild,

    /// <summary>An adult's recall: prophy and periodic exam.</summary>
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

    /// <summary>Scaling and root planing (SRP).</summary>
    Periodontal,

    /// <summary>Dentures and implants.</summary>
    Prosthetic,

    /// <summary>Whitening and other cosmetic work.</summary>
    Cosmetic,

    /// <summary>Pain, seen on the day.</summary>
    Emergency,
}
