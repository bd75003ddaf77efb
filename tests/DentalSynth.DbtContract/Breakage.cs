using DentalSynth.Harness;

namespace DentalSynth.DbtContract;

/// <summary>A statement that makes data wrong, and the checks that must fail: a file <c>contract/system/fact.break.sql</c>,
/// or a file in folder <c>contract/dbt</c> if only dbt tests must fail.</summary>
/// <param name="Name">Its path below contract.</param>
/// <param name="Fact">The fact that must fail; null for dbt tests only.</param>
/// <param name="DbtTests">The dbt tests that must fail.</param>
/// <param name="Sql">The statement.</param>
internal sealed record Breakage(string Name, string? Fact, string[] DbtTests, string Sql)
{
    private const string Mark = ".break.";
    private const string Fails = "-- fails: ";

    public static IReadOnlyDictionary<string, Breakage> ByName { get; } =
        Directory
            .GetFiles(SourceTree.PathOf("contract"), $"*{Mark}*", SearchOption.AllDirectories)
            .Select(Read)
            .OrderBy(breakage => breakage.Name, StringComparer.Ordinal)
            .ToDictionary(breakage => breakage.Name);

    private static Breakage Read(string path)
    {
        var name = Path.GetRelativePath(SourceTree.PathOf("contract"), path).Replace('\\', '/');
        var fact = Path.GetFileName(path)[..Path.GetFileName(path).IndexOf(Mark, StringComparison.Ordinal)];
        var lines = File.ReadAllLines(path);
        return new(
            name,
            name.StartsWith("dbt/", StringComparison.Ordinal) ? null : fact,
            [
                .. lines
                    .Where(line => line.StartsWith(Fails, StringComparison.Ordinal))
                    .Select(line => line[Fails.Length..]),
            ],
            string.Join('\n', lines)
        );
    }
}
