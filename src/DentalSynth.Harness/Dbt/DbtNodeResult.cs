namespace DentalSynth.Harness.Dbt;

/// <summary>What became of one model or test.</summary>
/// <param name="UniqueId">dbt's key of the node, say <c>model.dbt_dental_models.int_ar_balance</c>.</param>
/// <param name="Status">One of <see cref="DbtStatus"/>.</param>
public sealed record DbtNodeResult(string UniqueId, string Status)
{
    /// <summary>Gets what a test counted; null for a model, and for a test that could not be asked.</summary>
    public long? Failures { get; init; }

    /// <summary>Gets what went wrong, if something did.</summary>
    public string? Message { get; init; }

    /// <summary>Gets how long it took.</summary>
    public TimeSpan ExecutionTime { get; init; }

    /// <summary>Gets the quoted name of what was built; null for a test.</summary>
    public string? Relation { get; init; }

    /// <summary>Gets the SQL that the database was given; null where nothing was.</summary>
    public string? CompiledSql { get; init; }

    /// <summary>Gets the node's kind: model, test, seed, snapshot or operation.</summary>
    public string ResourceType => UniqueId.Split('.')[0];

    /// <summary>Gets the node's name without project and hash.</summary>
    public string Name =>
        UniqueId.Split('.', 4) switch
        {
            ["unit_test", _, _, var name] => name,
            [_, _, var name, ..] => name,
            _ => UniqueId,
        };

    /// <summary>Gets whether it is a model that was built or a test that passed.</summary>
    public bool Succeeded => Status is DbtStatus.Success or DbtStatus.Pass;
}
