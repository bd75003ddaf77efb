namespace DentalSynth.Generators.Model.Households;

/// <summary>What somebody is to the guarantor.</summary>
public enum FamilyRole
{
    /// <summary>The one who pays.</summary>
    Guarantor,

    /// <summary>Married to the guarantor.</summary>
    Spouse,

    /// <summary>A son or daughter, of any age.</summary>
    Child,

    /// <summary>A parent, brother, sister or lodger.</summary>
    Relative,
}
