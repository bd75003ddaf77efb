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
        root.Subcommands.Add(new DemoCommand(context));
        root.Subcommands.Add(new GenerateCommand(context));
        root.Subcommands.Add(new ExtendCommand(context));
        root.Subcommands.Add(new ValidateCommand(context));
        root.Subcommands.Add(new VerifyCommand(context));
        root.Subcommands.Add(new FitCommand(context));
        root.Subcommands.Add(new RealismCommand(context));
        root.Subcommands.Add(new FreezeCommand(context));
        root.Subcommands.Add(new DocsCommand(context));
        root.Subcommands.Add(new TablesCommand(context));
        root.Subcommands.Add(new RulesCommand(context));
        root.Subcommands.Add(new DoctorCommand(context));
        return root;
    }
}
