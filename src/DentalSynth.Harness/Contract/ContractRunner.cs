using System.Diagnostics;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Harness.Contract.Catalogue;
using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Dbt;
using DentalSynth.Harness.Dbt.Manifest;
using Npgsql;

namespace DentalSynth.Harness.Contract;

/// <summary>Judges a practice: every named fact, and every test of the dbt project.</summary>
public static class ContractRunner
{
    /// <summary>How the finding of a fact begins whose query could not be asked.</summary>
    internal const string NotAsked = "could not be asked";

    private const int Connections = 4;

    /// <summary>Judges a practice that is loaded and that dbt has built by the contract.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="run">What the dbt build came to.</param>
    /// <param name="cancellationToken">Stops between two facts, and the query that runs.</param>
    public static Task<ContractReport> RunAsync(
        LoadedPractice practice,
        DbtRun run,
        CancellationToken cancellationToken
    ) => RunAsync(practice, run, ContractTerms.Default, cancellationToken);

    /// <summary>Judges a practice that is loaded and that dbt has built.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="run">What the dbt build came to.</param>
    /// <param name="terms">Which facts, and what is known to fail.</param>
    /// <param name="cancellationToken">Stops between two facts, and the query that runs.</param>
    /// <exception cref="LoadException">There is trouble with the server, so that nothing can be judged.</exception>
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
        var atOnce = new ParallelOptions
        {
            MaxDegreeOfParallelism = Connections,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForAsync(
            0,
            facts.Length,
            atOnce,
            async (index, token) =>
                facts[index] = await JudgeAsync(terms.Facts[index], context, token) with
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

    /// <summary>Judges one fact.</summary>
    public static async Task<FactOutcome> JudgeAsync(
        NamedFact fact,
        FactContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.Practice.Patients < fact.FromPatients)
        {
            var reason = new CheckFinding(true, $"not judged below {fact.FromPatients:N0} patients", []);
            return new FactOutcome(fact, Verdict.NotJudged, reason, TimeSpan.Zero);
        }

        var started = Stopwatch.GetTimestamp();
        try
        {
            var finding = await FindAsync(fact.Check, context with { IsOwn = fact.IsOwn }, cancellationToken);
            var verdict = finding.Holds ? Verdict.Holds : Verdict.Broken;
            return new FactOutcome(fact, verdict, finding, Stopwatch.GetElapsedTime(started));
        }
        catch (NotJudgedException exception)
        {
            var reason = new CheckFinding(true, $"not judged: {exception.Message}", []);
            return new FactOutcome(fact, Verdict.NotJudged, reason, Stopwatch.GetElapsedTime(started));
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
            return new CheckFinding(false, $"{NotAsked}: {exception.MessageText}", []);
        }
        catch (ModelNotBuiltException exception)
        {
            return new CheckFinding(false, exception.Message, []);
        }
    }
}
