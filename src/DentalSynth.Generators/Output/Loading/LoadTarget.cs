namespace DentalSynth.Generators.Output.Loading;

/// <summary>The database that a practice is loaded into.</summary>
/// <param name="ConnectionString">Server, database and user, as Npgsql reads them.</param>
public sealed record LoadTarget(string ConnectionString)
{
    /// <summary>The database that may be loaded without being allowed by name.</summary>
    public const string DefaultDatabase = "opendental_demo";

    /// <summary>Gets the names that the database may have. Default: <see cref="DefaultDatabase"/> alone.</summary>
    public IReadOnlyCollection<string> AllowedDatabases { get; init; } = [DefaultDatabase];

    /// <summary>Gets the most connections to load through, at least 1. Default: one per core, 4 at most.</summary>
    /// <remarks>More than one needs a server with <c>max_prepared_transactions</c> of at least as many, and a schema raw
    /// that is there already; otherwise one is used.</remarks>
    public int Connections { get; init; } = Math.Min(Environment.ProcessorCount, 4);
}
