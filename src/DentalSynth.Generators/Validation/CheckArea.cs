namespace DentalSynth.Generators.Validation;

/// <summary>What a check is about.</summary>
public enum CheckArea
{
    /// <summary>Keys, references and dates: rows that belong together.</summary>
    Integrity,

    /// <summary>Money: what is charged, paid, written off, adjusted and still owed.</summary>
    Financial,

    /// <summary>How a practice works: visits, their order, and the shares that were asked for.</summary>
    Business,
}
