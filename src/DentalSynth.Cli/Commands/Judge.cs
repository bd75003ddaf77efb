using System.Text.Json;
using DentalSynth.Cli.Output;
using DentalSynth.Generators;
using DentalSynth.Generators.Loading;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Cli.Commands;

/// <summary>Lets dbt build a practice that is loaded, judges it and says what came out.</summary>
/// <param name="screen">Where to say it.</param>
/// <param name="timings">Where to write down how long it took.</param>
/// <param name="engine">Who builds.</param>
internal sealed class Judge(IScreen screen, Timings timings, IDbtEngine engine)
{
    /// <summary>Returns the exit code that says whether the contract holds.</summary>
    public async Task<int> RunAsync(string connectionString, LoadRecord record, CancellationToken cancellationToken)
    {
        var options = JsonSerializer.Deserialize<GenerationOptions>(record.Options)!;
        var practice = LoadedPractice.Of(connectionString, options);
        var target = new DbtTarget(connectionString, record.AsOf);
        var run = await timings.MeasureAsync("dbt", () => engine.BuildAsync(target, cancellationToken));
        var report = await timings.MeasureAsync(
            "contract",
            () => ContractRunner.RunAsync(practice, run, cancellationToken)
        );
        await new ContractSummary(screen, report).WriteAsync(run, cancellationToken);
        timings.Write();
        return report.Holds ? ExitCodes.Success : ExitCodes.ContractBroken;
    }
}
