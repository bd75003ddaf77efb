using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.DbtContract;

/// <summary>A practice small enough to be copied for every test that changes something.</summary>
internal static class SmallPractice
{
    private const int Patients = 300;

    /// <summary>Loads it once and returns a copy under a name of its own.</summary>
    public static async Task<(PostgresDatabase Database, LoadedPractice Practice)> CopyAsync(
        PostgresServer server,
        string name
    )
    {
        var options = ContractSettings.Default with { Patients = Patients };
        var database = await server.Templates.CopyAsync(
            $"{options}",
            name,
            template => JudgedPractice.LoadAsync(template, options),
            TestContext.Current.CancellationToken
        );
        return (database, new LoadedPractice(database.ConnectionString, options.Seed, options.AsOf, options.Patients));
    }
}
