namespace DentalSynth.Generators.Settings;

/// <summary>What a setting's value counts or says.</summary>
public enum SettingUnit
{
    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>How many times as much or as often.</summary>
    Factor,

    /// <summary>A number of things that may have decimals, a mean.</summary>
    Number,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>Whole days.</summary>
    Days,

    /// <summary>Whole months.</summary>
    Months,

    /// <summary>Whole years.</summary>
    Years,

    /// <summary>Whole minutes.</summary>
    Minutes,

    /// <summary>Whole millimeters.</summary>
    Millimeters,

    /// <summary>Hundredths of a percent.</summary>
    BasisPoints,

    /// <summary>Whole dollars.</summary>
    Dollars,

    /// <summary>How often each of several outcomes comes, against the others; as many numbers as the default has.</summary>
    Weights,

    /// <summary>Whole numbers, as many as wanted.</summary>
    Counts,

    /// <summary>A text; its range is that of its length.</summary>
    Text,

    /// <summary>On or off.</summary>
    Switch,

    /// <summary>A table: one that comes with the library by name, or a CSV file with the same columns by path.</summary>
    Table,
}
