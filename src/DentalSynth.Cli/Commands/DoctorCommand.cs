using System.CommandLine;
using System.Runtime.InteropServices;
using DentalSynth.Cli.Output;
using DentalSynth.Cli.Settings;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Says what this machine has of what the other commands need.</summary>
internal sealed class DoctorCommand : Command
{
    private readonly CommandContext context;
    private readonly DatabaseSettings database = new();

    /// <summary>Declares the command.</summary>
    public DoctorCommand(CommandContext context)
        : base("doctor", "Says what was found on this machine: ways to a PostgreSQL, dbt")
    {
        this.context = context;
        database.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        context.Screen.WriteLine($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}");
        var ways = await PostgresSurvey.TakeAsync(cancellationToken);
        Heading("PostgreSQL, the first that is there is taken:");
        foreach (var (way, reasonClosed) in ways)
        {
            Line(way, reasonClosed ?? "there", isFound: reasonClosed is null);
        }

        Heading("dbt:");
        Line("program", DbtProgram.Find() ?? DbtProgram.ReasonMissing()!, isFound: DbtProgram.Find() is not null);
        var (engine, canBuild) = Engine();
        Line("engine", engine, canBuild);
        Heading("Database, the one that is named or the usual one:");
        await WriteDatabaseAsync(database.Read(context.Sources(arguments)), cancellationToken);
        return ways.Any(way => way.ReasonClosed is null) && canBuild ? ExitCodes.Success : ExitCodes.Refused;
    }

    private static (string Words, bool CanBuild) Engine()
    {
        try
        {
            return (DbtEngines.Choose().Description, true);
        }
        catch (DbtRunException problem)
        {
            return (problem.Message, false);
        }
    }

    private async Task WriteDatabaseAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var held = await PostgresLoader.HoldAsync(connectionString, cancellationToken);
            context.Screen.WriteNote(held.Recovered);
            var holds = held.Record is { } record ? LoadedDatabase.Describe(record) : "no practice of DentalSynth's";
            Line("practice", $"{DatabaseSettings.Describe(connectionString)}: {holds}", held.Record is not null);
        }
        catch (LoadException problem)
        {
            Line("practice", problem.Message, isFound: false);
        }
    }

    private void Heading(string text)
    {
        context.Screen.WriteLine("");
        context.Screen.WriteLine(text, Tone.Heading);
    }

    private void Line(string name, string text, bool isFound) =>
        context.Screen.WriteLine($"  {(isFound ? "✓" : "✗")} {name, -10} {text}", isFound ? Tone.Good : Tone.Faint);
}
