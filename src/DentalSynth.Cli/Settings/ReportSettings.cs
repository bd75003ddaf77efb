using DentalSynth.Harness.Contract.Reports;

namespace DentalSynth.Cli.Settings;

/// <summary>The report files.</summary>
internal sealed class ReportSettings
{
    private const string Variable = "DENTALSYNTH_REPORT";

    private readonly Option<string[]> report = new("--report")
    {
        Description =
            $"Write a report to a file ending in {ReportFile.Endings}; comma-separated or repeated for several "
            + $"[{Variable}]",
        HelpName = "file",
    };

    public void AddTo(Command command) => command.Options.Add(report);

    /// <summary>Returns the distinct report files.</summary>
    /// <exception cref="RefusedException">A file has an unknown ending.</exception>
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
            ? throw new RefusedException($"--report {unknown}: a report file must end in {ReportFile.Endings}")
            : files;
    }
}
