using System.CommandLine;
using DentalSynth.Cli.Settings;

namespace DentalSynth.Cli.Commands;

/// <summary>Makes a practice and loads it into a database that is there.</summary>
internal sealed class GenerateCommand : Command
{
    private readonly CommandContext context;
    private readonly PracticeSettings practice = new();
    private readonly DatabaseSettings database = new();

    /// <summary>Declares the command.</summary>
    public GenerateCommand(CommandContext context)
        : base("generate", "Makes a practice and loads it into schema raw of a database that is there.")
    {
        this.context = context;
        practice.AddTo(this);
        database.AddTo(this);
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var sources = context.Sources(arguments);
        var options = practice.Read(sources, context.Today());
        var target = database.Read(sources);
        throw new NotImplementedException($"{options.Patients} patients into {target}");
    }
}
