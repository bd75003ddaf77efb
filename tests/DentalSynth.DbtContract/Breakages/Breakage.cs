namespace DentalSynth.DbtContract.Breakages;

/// <summary>One way to make data wrong, and what has to notice it.</summary>
/// <param name="Name">What is wrong then.</param>
/// <param name="Fact">The named fact that owns the rule; null where only dbt tests look at it.</param>
/// <param name="DbtTests">The dbt tests that must fail.</param>
/// <param name="Sql">One statement that makes it so.</param>
internal sealed record Breakage(string Name, string? Fact, string[] DbtTests, string Sql)
{
    /// <summary>Gets whether every dbt test is asked, and not only those that must fail.</summary>
    public bool AsksEveryTest { get; init; }
}
