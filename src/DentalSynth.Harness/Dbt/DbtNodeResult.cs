namespace DentalSynth.Harness.Dbt;

/// <summary>The result of one node.</summary>
/// <param name="UniqueId">dbt's unique ID of the node, e.g. <c>model.dbt_dental_models.int_ar_balance</c>.</param>
/// <param name="Status">One of <see cref="DbtStatus"/>.</param>
public sealed record DbtNodeResult(string UniqueId, string Status)
{
    /// <summary>Gets the number of failures of a test; null for a model or a test that did not run.</summary>
    public long? Failures { get; init; }

    /// <summary>Gets the error message, if any.</summary>
    public string? Message { get; init; }

    /// <summary>Gets the execution time.</summary>
    public TimeSpan ExecutionTime { get; init; }

    /// <summary>Gets the quoted name of the relation; null for a test.</summary>
    public string? Relation { get; init; }

    /// <summary>Gets the compiled SQL; null if there is none.</summary>
    public string? CompiledSql { get; init; }

    /// <summary>Gets the resource type: model, test, seed, snapshot or operation.</summary>
    public string ResourceType => UniqueId.Split('.')[0];

    /// <summary>Gets the node's name without project and hash.</summary>
    public string Name =>
        UniqueId.Split('.', 4) switch
        {
            ["unit_test", _, _, var name] => name,
            [_, _, var name, ..] => name,
            _ => UniqueId,
        };

    /// <summary>Gets whether the model was built or the test passed.</summary>
    public bool Succeeded => Status is DbtStatus.Success or DbtStatus.Pass;
}
