namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>The result of one node in <c>run_results.json</c>.</summary>
internal sealed record RunResult(string UniqueId, string Status)
{
    public double ExecutionTime { get; init; }

    public long? Failures { get; init; }

    public string? Message { get; init; }

    public string? RelationName { get; init; }

    public string? CompiledCode { get; init; }

    public DbtNodeResult ToNodeResult() =>
        new(UniqueId, Status)
        {
            ExecutionTime = TimeSpan.FromSeconds(ExecutionTime),
            Failures = Failures,
            Message = Message,
            Relation = RelationName,
            CompiledSql = CompiledCode,
        };
}
