using System.Text.RegularExpressions;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Keeps a query from being asked of models that this run did not build.</summary>
internal static partial class ModelsRead
{
    /// <summary>Returns the names of the models that a query reads.</summary>
    public static IReadOnlyList<string> Of(string sql) =>
        [.. Model().Matches(sql).Select(match => match.Groups["name"].Value).Distinct()];

    /// <summary>Makes sure that every model that a query reads was built by the run.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="run">The run.</param>
    /// <param name="ofAnyProject">Whether the query is about another project than the bundled one, too.</param>
    /// <returns>What was to be built and was not, in words; null when all was.</returns>
    /// <exception cref="NotJudgedException">One was not to be built, or the project is another one.</exception>
    public static string? Missing(string sql, DbtRun run, bool ofAnyProject)
    {
        var names = Of(sql);
        if (names.Count > 0 && !run.IsBundled && !ofAnyProject)
        {
            throw new NotJudgedException($"it reads {names[0]} of the dbt project that comes with DentalSynth");
        }

        var known = names.Where(name => run.IdOf(name) != null).ToList();
        var unselected = known.Where(name => !run.Results.ContainsKey(run.IdOf(name)!)).ToList();
        if (unselected.Count > 0)
        {
            throw new NotJudgedException($"it reads {string.Join(", ", unselected)}: not selected");
        }

        var failed = known.Select(name => run.Results[run.IdOf(name)!]).FirstOrDefault(model => !model.Succeeded);
        return failed == null ? null : $"{failed.Name} was not built: {failed.Message}";
    }

    [GeneratedRegex(@"(?<![\w.""])(?:staging|int|marts)\.(?<name>[a-z_][a-z0-9_]*)")]
    private static partial Regex Model();
}
