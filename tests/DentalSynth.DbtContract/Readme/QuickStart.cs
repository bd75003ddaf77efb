using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.DbtContract.Readme;

internal static class QuickStart
{
    // The README contains the body; see ReadmeTests.
    public static async Task<ContractReport> RunAsync()
    {
        var options = new GenerationOptions
        {
            AsOf = new DateOnly(2026, 1, 31),
            Patients = 200,
            Seed = 42,
        };
        await using var server = await PostgresServer.StartAsync();
        await using var database = await server.CreateDatabaseAsync("opendental_demo");
        var target = new LoadTarget(database.ConnectionString) { AllowedDatabases = [database.Name] };
        var load = await PostgresLoader.LoadAsync(options, target, threads: 2, CancellationToken.None);

        var dbt = await DbtEngines.Choose().BuildAsync(new(database.ConnectionString, options.AsOf), default);
        var practice = LoadedPractice.Of(database.ConnectionString, options);
        var report = await ContractRunner.RunAsync(practice, dbt, default);
        Console.WriteLine($"{load.Record.Rows:N0} rows; the contract {(report.Holds ? "holds" : "fails")}");
        return report;
    }
}
