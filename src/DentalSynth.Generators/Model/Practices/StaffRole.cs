namespace DentalSynth.Generators.Model.Practices;

/// <summary>What a user of the program does.</summary>
public enum StaffRole
{
    /// <summary>Books, calls and takes payments.</summary>
    FrontDesk,

    /// <summary>Sends claims and posts checks.</summary>
    Billing,

    /// <summary>Charts.</summary>
    Clinical,

    /// <summary>No person: sends messages by itself.</summary>
    Service,
}
