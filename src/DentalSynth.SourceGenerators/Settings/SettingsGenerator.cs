using Microsoft.CodeAnalysis;

namespace DentalSynth.SourceGenerators.Settings;

/// <summary>Makes typed records of the settings in settings.csv.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SettingsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context
                .AdditionalTextsProvider.Where(file => Path.GetFileName(file.Path) == "settings.csv")
                .Select((file, token) => SettingsReader.Read(file.Path, file.GetText(token)!)),
            Write
        );

    private static void Write(SourceProductionContext output, SettingsFile file)
    {
        foreach (var problem in file.Problems)
        {
            var location = Location.Create(file.Path, problem.Span, problem.Lines);
            output.ReportDiagnostic(Diagnostic.Create(Diagnostics.UnreadableSetting, location, problem.Text));
        }

        var settings = file.Settings.ToList();
        foreach (var group in settings.GroupBy(setting => setting.Group))
        {
            output.AddSource($"{group.Key}Settings.g.cs", SettingsSource.WriteGroup(group.Key, [.. group]));
        }

        output.AddSource("SettingUnit.g.cs", SettingsSource.WriteUnits());
        output.AddSource("PracticeProfile.g.cs", SettingsSource.WriteProfile(settings));
    }
}
