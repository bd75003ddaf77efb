using DentalSynth.Generators.Validation;

namespace DentalSynth.Cli.Commands;

/// <summary>Validates the rows of the practice in a database, without dbt.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly CommandContext context;
    private readonly DatabaseSettings database = new();

    public ValidateCommand(CommandContext context)
        : base("validate", "Validates the practice in a database: keys, references, amounts and dates; read-only")
    {
        this.context = context;
        database.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var connectionString = database.Read(context.Sources(arguments));
        await using var loaded = await LoadedDatabase.FindWholeAsync(
            connectionString,
            context.Screen,
            cancellationToken
        );
        var timings = new Timings(context.Screen);
        var findings = await timings.MeasureAsync(
            "validate",
            () => PracticeValidator.ValidateAsync(loaded.ConnectionString, loaded.Record, cancellationToken)
        );
        ValidationReport.Write(context.Screen, findings);
        timings.Write();
        return findings.All(finding => finding.Count == 0) ? ExitCodes.Success : ExitCodes.CheckFailed;
    }
}
