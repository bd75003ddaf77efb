using System.Diagnostics;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Replays a manifest in a database, over several connections.</summary>
internal sealed class Replay(NpgsqlDataSource database, ReplayText text) : IDisposable
{
    private const int Connections = 4;
    private const string OnlyDbt = "only dbt can run unit tests";
    private readonly SemaphoreSlim free = new(Connections);
    private readonly CancellationTokenSource stop = new();

    public void Dispose()
    {
        free.Dispose();
        stop.Dispose();
    }

    public async Task ExecuteAsync(IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await ExecuteAsync(statement, cancellationToken);
        }
    }

    public async Task<IReadOnlyDictionary<string, DbtNodeResult>> RunAsync(
        ReplayPlan plan,
        CancellationToken cancellationToken
    )
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stop.Token);
        cancellationToken = linked.Token;
        var schedule = new ReplaySchedule(plan.Models, (id, node) => BuildAsync(id, node, cancellationToken));
        var models = await schedule.RunAsync();
        var tests = await Task.WhenAll(
            TestBatch.Of(plan.Tests).Select(batch => RunTestsAsync(batch, cancellationToken))
        );
        var units = plan.UnitTests.Select(id => new DbtNodeResult(id, DbtStatus.NotRun) { Message = OnlyDbt });
        return models
            .Where(plan.Reports)
            .Concat(tests.SelectMany(batch => batch))
            .Concat(units)
            .ToDictionary(result => result.UniqueId);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(text.Of(sql));
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<DbtNodeResult> BuildAsync(string uniqueId, DbtNode model, CancellationToken cancellationToken)
    {
        if (model.Config.Materialized == ModelStatement.Ephemeral)
        {
            return new DbtNodeResult(uniqueId, DbtStatus.Success);
        }

        var result = ModelStatement.Obstacle(model) is { } obstacle
            ? new DbtNodeResult(uniqueId, DbtStatus.Error) { Message = obstacle }
            : await MeasureAsync(
                uniqueId,
                model,
                () => CreateAsync(uniqueId, model, cancellationToken),
                cancellationToken
            );
        return result with { Relation = Text(model.RelationName) };
    }

    // Tests that did not pass run again one by one, for their own time and message, and because an error in one test
    // fails the whole statement.
    private async Task<IEnumerable<DbtNodeResult>> RunTestsAsync(TestBatch batch, CancellationToken cancellationToken)
    {
        var passed = batch.Tests.Count == 1 ? [] : await PassedAsync(batch, cancellationToken);
        var others = batch
            .Tests.Where(test => !passed.ContainsKey(test.Key))
            .Select(test => RunTestsAsync(test.Key, test.Value, cancellationToken));
        return passed.Values.Concat(await Task.WhenAll(others));
    }

    private async Task<Dictionary<string, DbtNodeResult>> PassedAsync(
        TestBatch batch,
        CancellationToken cancellationToken
    )
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            var started = Stopwatch.GetTimestamp();
            var results = await ReadResultsAsync(batch, cancellationToken);
            var share = Stopwatch.GetElapsedTime(started) / batch.Tests.Count;
            return results
                .Where(result => result.Succeeded)
                .ToDictionary(result => result.UniqueId, result => result with { ExecutionTime = share });
        }
        catch (NpgsqlException)
        {
            return [];
        }
        finally
        {
            free.Release();
        }
    }

    private async Task<List<DbtNodeResult>> ReadResultsAsync(TestBatch batch, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(text.Of(batch.Sql));
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var results = new List<DbtNodeResult>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var (uniqueId, test) = batch.Tests[reader.GetInt32(0)];
            if (!await reader.IsDBNullAsync(1, cancellationToken))
            {
                results.Add(
                    TestQuery.Judge(
                        uniqueId,
                        test,
                        reader.GetDecimal(1),
                        reader.GetBoolean(2),
                        reader.GetBoolean(3)
                    ) with
                    {
                        CompiledSql = Text(test.CompiledCode),
                    }
                );
            }
        }

        return results;
    }

    private Task<DbtNodeResult> RunTestsAsync(string uniqueId, DbtNode test, CancellationToken cancellationToken) =>
        MeasureAsync(uniqueId, test, () => ReadResultsAsync(uniqueId, test, cancellationToken), cancellationToken);

    private async Task<DbtNodeResult> CreateAsync(string uniqueId, DbtNode model, CancellationToken cancellationToken)
    {
        await ExecuteAsync(ModelStatement.Of(model), cancellationToken);
        return new DbtNodeResult(uniqueId, DbtStatus.Success);
    }

    private async Task<DbtNodeResult> ReadResultsAsync(
        string uniqueId,
        DbtNode test,
        CancellationToken cancellationToken
    )
    {
        await using var command = database.CreateCommand(text.Of(TestQuery.Of(test)));
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return await reader.IsDBNullAsync(0, cancellationToken)
            ? new DbtNodeResult(uniqueId, DbtStatus.Error) { Message = "its count is null" }
            : TestQuery.Judge(
                uniqueId,
                test,
                await reader.GetFieldValueAsync<decimal>(0, cancellationToken),
                reader.GetBoolean(1),
                reader.GetBoolean(2)
            );
    }

    private async Task<DbtNodeResult> MeasureAsync(
        string uniqueId,
        DbtNode node,
        Func<Task<DbtNodeResult>> run,
        CancellationToken cancellationToken
    )
    {
        await free.WaitAsync(cancellationToken);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return Finish(await run());
        }
        catch (NpgsqlException exception) when (ServerTrouble.Is(exception))
        {
            await stop.CancelAsync(); // the remaining statements would fail for the same reason
            throw;
        }
        catch (PostgresException exception)
        {
            return Finish(new DbtNodeResult(uniqueId, DbtStatus.Error) { Message = Describe(node, exception) });
        }
        finally
        {
            free.Release();
        }

        DbtNodeResult Finish(DbtNodeResult result) =>
            result with
            {
                ExecutionTime = Stopwatch.GetElapsedTime(started),
                CompiledSql = Text(node.CompiledCode),
            };
    }

    private static string Describe(DbtNode node, PostgresException exception) =>
        $"{node.OriginalFilePath}: {exception.SqlState} {exception.MessageText}";

    private string? Text(string? sql) => sql == null ? null : text.Of(sql);
}
