namespace DentalSynth.SourceGenerators.Settings;

/// <summary>What settings.csv says.</summary>
internal sealed record SettingsFile(
    string Path,
    EquatableArray<SettingLine> Settings,
    EquatableArray<SchemaProblem> Problems
);
