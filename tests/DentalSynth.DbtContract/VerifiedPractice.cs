using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.DbtContract;

/// <summary>The practice of the contract tests: generated, loaded, built by dbt and verified once.</summary>
/// <remarks>A filtered run only builds and verifies what its tests need.</remarks>
public sealed class VerifiedPractice
{
    /// <summary>The contract, and the custom facts and known findings from the environment.</summary>
    internal static readonly Lazy<ContractTerms> Terms = new(() =>
        ContractTerms.Of(Variable(ContractTerms.FactsVariable), Variable(ContractTerms.KnownVariable))
    );

    private readonly Dictionary<string, FactOutcome> facts;
    private readonly Dictionary<string, ExpectationOutcome> expectations;

    private VerifiedPractice(PostgresDatabase database, ContractReport report, DbtRun run)
    {
        (Database, Report, Run) = (database, report, run);
        facts = report.Facts.ToDictionary(outcome => outcome.Fact.Name);
        expectations = report.Expectations.ToDictionary(outcome => outcome.Expectation.UniqueId);
    }

    public PostgresDatabase Database { get; }

    public ContractReport Report { get; }

    public DbtRun Run { get; }

    /// <summary>Returns the practice with the whole contract verified.</summary>
    public static Task<VerifiedPractice> CreateAsync(PostgresServer server)
    {
        var engine = DbtEngines.Choose();
        return CreateAsync(
            server,
            "verified",
            ContractSettings.FromEnvironment(),
            Terms.Value,
            target => engine.BuildAsync(target, CancellationToken.None)
        );
    }

    /// <summary>Returns the practice with only some facts and dbt tests verified; null if they need the whole project.
    /// </summary>
    /// <param name="server">The server.</param>
    /// <param name="requested">The names of facts and dbt tests; other names are ignored.</param>
    /// <param name="options">The generation options; null for those of the environment.</param>
    internal static async Task<VerifiedPractice?> CreateAsync(
        PostgresServer server,
        IReadOnlySet<string> requested,
        GenerationOptions? options = null
    )
    {
        var facts = Terms
            .Value.Facts.Where(fact => fact.IsCustom || requested.Contains(fact.Name.Replace('.', '_')))
            .ToList();
        if (facts.Any(fact => fact.Check.Models == null) || Replay() is not { } replay)
        {
            return null;
        }

        var terms = Terms.Value with { Facts = facts };
        var models = facts.SelectMany(fact => fact.Check.Models!).ToHashSet();
        return await CreateAsync(
            server,
            "requested",
            options ?? ContractSettings.FromEnvironment(),
            terms,
            async target =>
            {
                var run = await replay.BuildAsync(target, requested.Contains, models, CancellationToken.None);
                return run with { Selected = run.Results.Keys.ToHashSet() };
            }
        );
    }

    public static async Task<LoadedPractice> LoadAsync(PostgresDatabase database, GenerationOptions options)
    {
        var target = new LoadTarget(database.ConnectionString) { AllowedDatabases = [database.Name] };
        await PostgresLoader.LoadAsync(options, target, Environment.ProcessorCount, CancellationToken.None);
        return LoadedPractice.Of(database.ConnectionString, options);
    }

    public FactOutcome Fact(string name) => facts[name];

    // Preferred even if dbt is installed: a part of an up-to-date manifest builds in seconds.
    private static FrozenDbt? Replay()
    {
        var choice = DbtChoice.FromEnvironment();
        try
        {
            return choice.IsBundled && choice.Engine != "dbt"
                ? DbtEngines.Frozen(choice)
                : DbtEngines.Choose(choice) as FrozenDbt;
        }
        catch (DbtRunException)
        {
            return null;
        }
    }

    private static async Task<VerifiedPractice> CreateAsync(
        PostgresServer server,
        string name,
        GenerationOptions options,
        ContractTerms terms,
        Func<DbtTarget, Task<DbtRun>> build
    )
    {
        var database = await server.CreateRawDatabaseAsync(name);
        var practice = await LoadAsync(database, options);
        var run = await build(new DbtTarget(practice.ConnectionString, practice.AsOf));
        var report = await ContractRunner.RunAsync(practice, run, terms, CancellationToken.None);
        return new VerifiedPractice(database, report, run);
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public ExpectationOutcome? Expectation(string uniqueId) => expectations.GetValueOrDefault(uniqueId);
}
