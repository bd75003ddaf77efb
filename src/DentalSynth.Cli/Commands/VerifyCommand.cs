using System.CommandLine;
using DentalSynth.Cli.Output;
using DentalSynth.Cli.Settings;
using DentalSynth.Generators.Loading;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Cli.Commands;

/// <summary>Judges the practice that a database holds.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly CommandContext context;
    private readonly DatabaseSettings database = new();

    /// <summary>Declares the command.</summary>
    public VerifyCommand(CommandContext context)
        : base("verify", "Runs dbt over the practice in a database and judges the contract; schema raw stays as it is")
    {
        this.context = context;
        database.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var connectionString = database.Read(context.Sources(arguments));
        var engine = DbtEngines.Choose();
        var name = DatabaseSettings.Describe(connectionString);
        var record =
            await PostgresLoader.ReadRecordAsync(connectionString, cancellationToken)
            ?? throw new RefusedException($"{name} holds no practice of DentalSynth's: run dentalsynth generate first");
        context.Screen.WriteLine(
            $"{name}: seed {record.Seed}, as of {record.AsOf:yyyy-MM-dd}, {record.Patients:N0} patients, "
                + $"{record.Rows:N0} rows, fingerprint {Fingerprint.Of(record.Tables)}"
        );
        return await new Judge(context.Screen, new Timings(context.Screen), engine).RunAsync(
            connectionString,
            record,
            cancellationToken
        );
    }
}
