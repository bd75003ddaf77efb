using System.Diagnostics;

namespace DentalSynth.DbtContract;

public sealed class FilteredRunTests(TestServer server)
{
    private const string Fact = "PPO_fees_never_exceed_UCR_fees";
    private const string DbtTest = "unique_int_ar_balance_procedure_id";

    [Fact]
    public async Task A_filtered_run_builds_only_the_models_of_its_tests()
    {
        var few = ContractSettings.Default with { Patients = 20 };

        var judged = await VerifiedPractice.CreateAsync(
            await server.StartedAsync(),
            new HashSet<string> { Fact, DbtTest },
            few
        );

        Assert.NotNull(judged);
        Assert.Equal([Fact], judged.Report.Facts.Select(fact => fact.Fact.Name));
        Assert.Equal([DbtTest], judged.Report.Expectations.Select(test => test.Expectation.Name));
        var built = judged.Run.Results.Values.Select(result => result.Name).ToList();
        Assert.Contains("int_ar_balance", built);
        Assert.DoesNotContain(built, name => name.StartsWith("mart_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fact_about_all_models_builds_all_models() =>
        Assert.Null(
            await VerifiedPractice.CreateAsync(
                await server.StartedAsync(),
                new HashSet<string> { "Every_model_has_rows" }
            )
        );

    [Theory]
    [InlineData(Fact, 0, "Total: 1, Errors: 0, Failed: 0")]
    [InlineData(DbtTest, 0, "Total: 1, Errors: 0, Failed: 0")]
    [InlineData("no_such_name", 2, "there is no fact or dbt test no_such_name")]
    public async Task The_name_of_a_fact_or_dbt_test_runs_only_that_test(string name, int exitCode, string expected)
    {
        await server.StartedAsync();
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(FilteredRunTests).Assembly.Location, name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [ContractSettings.PatientsVariable] = "20" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains(expected, await output + error, StringComparison.Ordinal);
        Assert.Equal(exitCode, process.ExitCode);
    }
}
