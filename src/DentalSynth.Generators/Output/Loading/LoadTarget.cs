namespace DentalSynth.Generators.Output.Loading;

/// <summary>The database to load.</summary>
/// <param name="ConnectionString">The connection string.</param>
public sealed record LoadTarget(string ConnectionString)
{
    /// <summary>The database that needs no confirmation.</summary>
    public const string DefaultDatabase = "opendental_demo";

    /// <summary>Gets the allowed database names. Default <see cref="DefaultDatabase"/> only.</summary>
    public IReadOnlyCollection<string> AllowedDatabases { get; init; } = [DefaultDatabase];

    /// <summary>Gets the maximum number of connections, at least 1. Default one per core, at most 4.</summary>
    /// <remarks>More than one requires <c>max_prepared_transactions</c> of at least as many, and an existing schema raw;
    /// otherwise one is used.</remarks>
    public int Connections { get; init; } = Math.Min(Environment.ProcessorCount, 4);
}
