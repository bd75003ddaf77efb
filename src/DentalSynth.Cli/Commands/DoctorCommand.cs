using System.Runtime.InteropServices;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.Cli.Commands;

/// <summary>Checks the prerequisites of the other commands on this machine.</summary>
internal sealed class DoctorCommand : Command
{
    private readonly CommandContext context;
    private readonly DatabaseSettings database = new();

    public DoctorCommand(CommandContext context)
        : base("doctor", "Checks this machine for PostgreSQL, dbt and a loaded practice")
    {
        this.context = context;
        database.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        context.Screen.WriteLine($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}");
        var providers = await PostgresAvailability.ListAsync(cancellationToken);
        Heading("PostgreSQL (the first available provider is used):");
        foreach (var (provider, reasonUnavailable) in providers)
        {
            Line(provider, reasonUnavailable ?? "available", isFound: reasonUnavailable is null);
        }

        Heading("dbt:");
        Line("program", DbtProgram.Find() ?? DbtProgram.ReasonMissing()!, isFound: DbtProgram.Find() is not null);
        var (engine, canBuild) = Engine();
        Line("engine", engine, canBuild);
        Heading("Database:");
        await WriteDatabaseAsync(database.Read(context.Sources(arguments)), cancellationToken);
        return providers.Any(provider => provider.ReasonUnavailable is null) && canBuild
            ? ExitCodes.Success
            : ExitCodes.Refused;
    }

    private static (string Description, bool CanBuild) Engine()
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
            var holds = held.Record is { } record ? LoadedDatabase.Describe(record) : "no practice loaded";
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
