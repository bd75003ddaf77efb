using System.CommandLine;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.Cli.Settings;

/// <summary>The settings that say which dbt project is meant, and which part of it.</summary>
internal sealed class DbtSettings
{
    private readonly Setting<string> project = new(
        "--dbt-project",
        DbtProject.DirectoryVariable,
        Values.Text,
        "Folder of a dbt project of your own; default the bundled one"
    );
    private readonly Setting<string> manifest = new(
        "--manifest",
        FrozenManifest.PathVariable,
        Values.Text,
        "Compiled manifest.json to replay where there is no dbt; default the project's target/manifest.json"
    );
    private readonly Setting<string> engine = new(
        "--engine",
        DbtEngines.EngineVariable,
        Values.Text,
        "dbt or frozen; default dbt where it is installed"
    );
    private readonly Option<string[]> select = new("--select", "-s")
    {
        Description =
            "What is built and tested, as dbt takes it: names, tag:, path:, +parents, children+, blanks and commas",
        HelpName = "selection",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> replace = new("--replace")
    {
        Description = "Replace relations that a dbt run of your own built where models are to be built",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(project.Option);
        command.Options.Add(manifest.Option);
        command.Options.Add(engine.Option);
        command.Options.Add(select);
        command.Options.Add(replace);
    }

    /// <summary>Returns what was chosen.</summary>
    /// <exception cref="RefusedException">A selection is empty: dbt would take it for everything.</exception>
    public DbtChoice Read(SettingSources sources, ParseResult arguments)
    {
        var selection = arguments.GetValue(select) ?? [];
        return arguments.GetResult(select) is { Implicit: false } && selection.All(string.IsNullOrWhiteSpace)
            ? throw new RefusedException("--select names nothing")
            : DbtChoice.FromEnvironment() with
            {
                ProjectDirectory = Find(sources, project),
                ManifestPath = Find(sources, manifest),
                Engine = Find(sources, engine),
                Selection = selection,
                ReplacesOthers = arguments.GetValue(replace),
            };
    }

    private static string? Find(SettingSources sources, Setting<string> setting) =>
        sources.Read(setting, string.Empty) is { Length: > 0 } value ? value : null;
}
