using System.CommandLine;

namespace DentalSynth.Cli.Commands;

/// <summary>Everything that <c>dentalsynth</c> can be asked for.</summary>
internal static class AllCommands
{
    /// <summary>Returns the commands, ready to be run.</summary>
    public static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand("Makes a dental practice that never existed and proves that dbt can rely on it.");
        root.Options.Add(context.EnvironmentFile);
        root.Subcommands.Add(new GenerateCommand(context));
        return root;
    }
}
