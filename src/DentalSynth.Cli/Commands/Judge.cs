using DentalSynth.Cli.Output;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Reports;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Cli.Commands;

/// <summary>Lets dbt build a practice that is loaded, judges it and says what came out.</summary>
/// <param name="screen">Where to say it.</param>
/// <param name="timings">Where to write down how long it took.</param>
/// <param name="engine">Who builds.</param>
/// <param name="terms">By which facts, and what is known to fail.</param>
/// <param name="reports">Files to write it to as well.</param>
internal sealed class Judge(
    IScreen screen,
    Timings timings,
    IDbtEngine engine,
    ContractTerms terms,
    IReadOnlyList<string> reports
)
{
    /// <summary>Returns the exit code that says whether the contract holds.</summary>
    public async Task<int> RunAsync(string connectionString, LoadRecord record, CancellationToken cancellationToken)
    {
        var options = record.ReadOptions();
        var practice = LoadedPractice.Of(connectionString, options);
        var target = new DbtTarget(connectionString, record.AsOf);
        var run = await timings.MeasureAsync("dbt", () => engine.BuildAsync(target, cancellationToken));
        var page = await timings.MeasureAsync(
            "contract",
            async () =>
            {
                var report = await ContractRunner.RunAsync(practice, run, terms, cancellationToken);
                return await ContractPage.OfAsync(report, run, cancellationToken);
            }
        );
        FactTable.Write(screen, page);
        ContractSummary.Write(screen, page, run);
        await WriteReportsAsync(page, cancellationToken);
        timings.Write();
        return page.Report.Holds ? ExitCodes.Success : ExitCodes.ContractBroken;
    }

    private async Task WriteReportsAsync(ContractPage page, CancellationToken cancellationToken)
    {
        foreach (var file in reports)
        {
            try
            {
                await ReportFile.WriteAsync(file, page, cancellationToken);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new RefusedException($"--report {file}: {problem.Message}");
            }

            screen.WriteLine($"  report       {file}", Tone.Faint);
        }
    }
}
