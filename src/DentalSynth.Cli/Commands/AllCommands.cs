namespace DentalSynth.Cli.Commands;

/// <summary>The commands of <c>dentalsynth</c>.</summary>
internal static class AllCommands
{
    public static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand(
            "Generates a synthetic dental practice for OpenDental's schema and tests dbt models against it."
        );
        root.Options.Add(context.EnvironmentFile);
        root.Subcommands.Add(new DemoCommand(context));
        root.Subcommands.Add(new GenerateCommand(context));
        root.Subcommands.Add(new ExtendCommand(context));
        root.Subcommands.Add(new ValidateCommand(context));
        root.Subcommands.Add(new VerifyCommand(context));
        root.Subcommands.Add(new FitCommand(context));
        root.Subcommands.Add(new PatientCommand(context));
        root.Subcommands.Add(new RealismCommand(context));
        root.Subcommands.Add(new FreezeCommand(context));
        root.Subcommands.Add(new DocsCommand(context));
        root.Subcommands.Add(new TablesCommand(context));
        root.Subcommands.Add(new RulesCommand(context));
        root.Subcommands.Add(new DoctorCommand(context));
        return root;
    }
}
