using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.DbtContract;

/// <summary>The practice that the tests are about: generated, loaded, built by dbt and judged once for all of them.</summary>
public sealed class JudgedPractice
{
    /// <summary>By which facts it is judged: the contract, and what the environment adds to it.</summary>
    internal static readonly Lazy<ContractTerms> Terms = new(() =>
        ContractTerms.Of(Variable(ContractTerms.FactsVariable), Variable(ContractTerms.KnownVariable))
    );

    private readonly Dictionary<string, FactOutcome> facts;
    private readonly Dictionary<string, ExpectationOutcome> expectations;

    private JudgedPractice(PostgresDatabase database, ContractReport report, DbtRun run)
    {
        (Database, Report, Run) = (database, report, run);
        facts = report.Facts.ToDictionary(outcome => outcome.Fact.Name);
        expectations = report.Expectations.ToDictionary(outcome => outcome.Expectation.UniqueId);
    }

    public PostgresDatabase Database { get; }

    public ContractReport Report { get; }

    public DbtRun Run { get; }

    public static async Task<JudgedPractice> CreateAsync(PostgresServer server)
    {
        var options = ContractSettings.FromEnvironment();
        var engine = DbtEngines.Choose();
        var database = await server.CreateRawDatabaseAsync("judged");
        var practice = await LoadAsync(database, options);
        var target = new DbtTarget(practice.ConnectionString, practice.AsOf);
        var run = await engine.BuildAsync(target, CancellationToken.None);
        var report = await ContractRunner.RunAsync(practice, run, Terms.Value, CancellationToken.None);
        return new JudgedPractice(database, report, run);
    }

    public static async Task<LoadedPractice> LoadAsync(PostgresDatabase database, GenerationOptions options)
    {
        var target = new LoadTarget(database.ConnectionString) { AllowedDatabases = [database.Name] };
        await PostgresLoader.LoadAsync(options, target, Environment.ProcessorCount, CancellationToken.None);
        return LoadedPractice.Of(database.ConnectionString, options);
    }

    public FactOutcome Fact(string name) => facts[name];

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public ExpectationOutcome? Expectation(string uniqueId) => expectations.GetValueOrDefault(uniqueId);
}
