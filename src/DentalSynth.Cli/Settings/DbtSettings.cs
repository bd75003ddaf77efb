using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;

namespace DentalSynth.Cli.Settings;

/// <summary>The settings of the dbt project and its selection.</summary>
internal sealed class DbtSettings
{
    private readonly Setting<string> project = new(
        "--dbt-project",
        DbtProject.DirectoryVariable,
        Values.Text,
        "Folder of your dbt project; default the bundled project"
    );
    private readonly Setting<string> manifest = new(
        "--manifest",
        FrozenManifest.PathVariable,
        Values.Text,
        "Compiled manifest.json to replay without dbt; default target/manifest.json of the project"
    );
    private readonly Setting<string> engine = new(
        "--engine",
        DbtEngines.EngineVariable,
        Values.Text,
        "dbt or frozen; default dbt if installed"
    );
    private readonly Option<string[]> select = new("--select", "-s")
    {
        Description = "Models and tests to run, in dbt's selection syntax: names, tag:, path:, +parents, children+",
        HelpName = "selection",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> replace = new("--replace")
    {
        Description = "Replace existing relations that were built by your own dbt runs",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(project.Option);
        command.Options.Add(manifest.Option);
        command.Options.Add(engine.Option);
        command.Options.Add(select);
        command.Options.Add(replace);
    }

    /// <summary>Returns the chosen project and selection.</summary>
    /// <exception cref="RefusedException">The selection is empty; dbt would select everything.</exception>
    public DbtChoice Read(SettingSources sources, ParseResult arguments)
    {
        var selection = arguments.GetValue(select) ?? [];
        return arguments.GetResult(select) is { Implicit: false } && selection.All(string.IsNullOrWhiteSpace)
            ? throw new RefusedException("--select is empty")
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
