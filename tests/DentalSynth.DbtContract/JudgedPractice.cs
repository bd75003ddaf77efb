using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Frozen;
using DentalSynth.Harness.Postgres;

namespace DentalSynth.DbtContract;

/// <summary>The practice that the tests are about: generated, loaded, built by dbt and judged once for all of them.</summary>
/// <remarks>A run that was filtered builds what its tests read, and judges what it asks for.</remarks>
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

    /// <summary>Returns the practice, all of it built and judged.</summary>
    public static Task<JudgedPractice> CreateAsync(PostgresServer server)
    {
        var engine = DbtEngines.Choose();
        return CreateAsync(
            server,
            "judged",
            ContractSettings.FromEnvironment(),
            Terms.Value,
            target => engine.BuildAsync(target, CancellationToken.None)
        );
    }

    /// <summary>Returns the practice, as much of it built and judged as some tests need; null when that is all of it.
    /// </summary>
    /// <param name="server">The server.</param>
    /// <param name="asked">The names of facts and dbt tests, other names among them.</param>
    /// <param name="options">What is generated; null for what the environment says.</param>
    internal static async Task<JudgedPractice?> CreateAsync(
        PostgresServer server,
        IReadOnlySet<string> asked,
        GenerationOptions? options = null
    )
    {
        var facts = Terms.Value.Facts.Where(fact => fact.IsOwn || asked.Contains(fact.Name.Replace('.', '_'))).ToList();
        if (facts.Any(fact => fact.Check.Models == null) || Replay() is not { } replay)
        {
            return null;
        }

        var terms = Terms.Value with { Facts = facts };
        var models = facts.SelectMany(fact => fact.Check.Models!).ToHashSet();
        return await CreateAsync(
            server,
            "asked",
            options ?? ContractSettings.FromEnvironment(),
            terms,
            async target =>
            {
                var run = await replay.BuildAsync(target, asked.Contains, models, CancellationToken.None);
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

    // A fresh manifest has what dbt would build, and builds a part of it in seconds.
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

    private static async Task<JudgedPractice> CreateAsync(
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
        return new JudgedPractice(database, report, run);
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public ExpectationOutcome? Expectation(string uniqueId) => expectations.GetValueOrDefault(uniqueId);
}
