using System.CommandLine;
using DentalSynth.Harness.Contract.Reports;

namespace DentalSynth.Cli.Settings;

/// <summary>The setting that says which files the outcome is written to.</summary>
internal sealed class ReportSettings
{
    private const string Variable = "DENTALSYNTH_REPORT";

    private readonly Option<string[]> report = new("--report")
    {
        Description =
            $"Write the outcome to a file too, by its ending {ReportFile.Endings}; several with commas, or repeated "
            + $"[{Variable}]",
        HelpName = "file",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(report);

    /// <summary>Returns the files, none twice.</summary>
    /// <exception cref="RefusedException">The form of one is not known.</exception>
    public IReadOnlyList<string> Read(ParseResult arguments, Func<string, string?> environment)
    {
        var given = arguments.GetValue(report) is { Length: > 0 } named
            ? named
            : [environment(Variable) ?? string.Empty];
        string[] files =
        [
            .. given
                .SelectMany(list =>
                    list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                )
                .Distinct(),
        ];
        return files.FirstOrDefault(file => !ReportFile.IsKnown(file)) is { } unknown
            ? throw new RefusedException($"--report {unknown}: a report ends in {ReportFile.Endings}")
            : files;
    }
}
