using System.Diagnostics;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt;
using Npgsql;

namespace DentalSynth.Harness.Contract;

/// <summary>Verifies the contract: checks every fact and collects the dbt test results.</summary>
public static class ContractRunner
{
    /// <summary>The start of the result of a fact whose query failed.</summary>
    internal const string QueryFailed = "the query failed";

    private const int Connections = 4;

    /// <summary>Verifies the contract on a loaded practice that dbt has built.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="run">The results of the dbt build.</param>
    /// <param name="cancellationToken">Cancels the running queries.</param>
    public static Task<ContractReport> RunAsync(
        LoadedPractice practice,
        DbtRun run,
        CancellationToken cancellationToken
    ) => RunAsync(practice, run, ContractTerms.Default, cancellationToken);

    /// <summary>Verifies facts on a loaded practice that dbt has built.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="run">The results of the dbt build.</param>
    /// <param name="terms">The facts and known findings.</param>
    /// <param name="cancellationToken">Cancels the running queries.</param>
    /// <exception cref="LoadException">The server failed.</exception>
    public static async Task<ContractReport> RunAsync(
        LoadedPractice practice,
        DbtRun run,
        ContractTerms terms,
        CancellationToken cancellationToken
    )
    {
        await using var database = FactContext.DatabaseOf(practice.ConnectionString);
        await TableStatistics.RefreshAsync(database, cancellationToken);
        var context = new FactContext(database, practice, run);
        var facts = new FactOutcome[terms.Facts.Count];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Connections,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForAsync(
            0,
            facts.Length,
            parallel,
            async (index, token) =>
                facts[index] = await CheckAsync(terms.Facts[index], context, token) with
                {
                    KnownReason = terms.ReasonOf(terms.Facts[index].Name),
                }
        );
        var nodes = run
            .Results.Values.Where(node => node.ResourceType is not (DbtNode.Test or DbtNode.UnitTest))
            .ToList();
        return new ContractReport(
            practice,
            [.. facts.OrderBy(outcome => !outcome.Failed)],
            [
                .. ExpectationCatalogue
                    .Of(run)
                    .Select(test => test with { KnownReason = terms.ReasonOf(test.Expectation.Name) })
                    .OrderBy(test => test.Order),
            ]
        )
        {
            Built = nodes.Count(node => node is { ResourceType: DbtNode.Model, Succeeded: true }),
            UnbuiltModels = [.. nodes.Where(node => !node.Succeeded)],
        };
    }

    /// <summary>Checks one fact.</summary>
    public static async Task<FactOutcome> CheckAsync(
        NamedFact fact,
        FactContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.Practice.Patients < fact.FromPatients)
        {
            var reason = new CheckFinding(true, $"skipped below {fact.FromPatients:N0} patients", []);
            return new FactOutcome(fact, Verdict.Skipped, reason, TimeSpan.Zero);
        }

        var started = Stopwatch.GetTimestamp();
        try
        {
            var finding = await FindAsync(fact.Check, context with { IsCustom = fact.IsCustom }, cancellationToken);
            var verdict = finding.Holds ? Verdict.Holds : Verdict.Fails;
            return new FactOutcome(fact, verdict, finding, Stopwatch.GetElapsedTime(started));
        }
        catch (FactSkippedException exception)
        {
            var reason = new CheckFinding(true, $"skipped: {exception.Message}", []);
            return new FactOutcome(fact, Verdict.Skipped, reason, Stopwatch.GetElapsedTime(started));
        }
    }

    private static async Task<CheckFinding> FindAsync(
        IFactCheck check,
        FactContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await check.FindAsync(context, cancellationToken);
        }
        catch (NpgsqlException exception) when (ServerTrouble.Is(exception))
        {
            throw ServerTrouble.Explain(context.Practice.ConnectionString, exception);
        }
        catch (PostgresException exception)
        {
            return new CheckFinding(false, $"{QueryFailed}: {exception.MessageText}", []);
        }
        catch (ModelNotBuiltException exception)
        {
            return new CheckFinding(false, exception.Message, []);
        }
    }
}
