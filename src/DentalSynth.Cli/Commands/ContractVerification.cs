using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Reports;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Cli.Commands;

/// <summary>Runs dbt on a loaded practice, verifies the contract and prints the results.</summary>
/// <param name="screen">Where the results are printed.</param>
/// <param name="timings">Records the time of each step.</param>
/// <param name="engine">Runs dbt.</param>
/// <param name="terms">The facts, and the checks that are known to fail.</param>
/// <param name="reports">Report files to write.</param>
internal sealed class ContractVerification(
    IScreen screen,
    Timings timings,
    IDbtEngine engine,
    ContractTerms terms,
    IReadOnlyList<string> reports
)
{
    /// <summary>Returns <see cref="ExitCodes.Success"/> if the contract holds.</summary>
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
        return page.Report.Holds ? ExitCodes.Success : ExitCodes.CheckFailed;
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
