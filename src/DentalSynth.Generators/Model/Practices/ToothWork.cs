namespace DentalSynth.Generators.Model.Practices;

/// <summary>What work makes of a tooth, a quadrant or an arch. What comes later is done after what comes earlier.</summary>
public enum ToothWork
{
    /// <summary>Leaves no mark on the chart that later work depends on: a build-up, a graft, a model.</summary>
    None,

    /// <summary>Sealed, or decay stopped.</summary>
    Sealed,

    /// <summary>Filled.</summary>
    Filled,

    /// <summary>Nerve treated.</summary>
    RootFilled,

    /// <summary>Crowned, veneered, or holding a bridge.</summary>
    Crowned,

    /// <summary>Taken out.</summary>
    Extracted,

    /// <summary>Gone, and an implant set in its place.</summary>
    Implanted,

    /// <summary>Gone, and replaced by a crown on an implant or by a bridge.</summary>
    Replaced,

    /// <summary>Of a quadrant: SRP.</summary>
    Scaled,

    /// <summary>Of an arch: a denture worn.</summary>
    Denture,

    /// <summary>Of an arch: a guard or splint worn.</summary>
    Splint,

    /// <summary>Of an arch: whitened.</summary>
    Whitened,
}
