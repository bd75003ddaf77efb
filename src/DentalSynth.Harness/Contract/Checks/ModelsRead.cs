using System.Text.RegularExpressions;
using DentalSynth.Harness.Dbt;

namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Finds the models that a query reads.</summary>
internal static partial class ModelsRead
{
    public static IReadOnlyList<string> Of(string sql) =>
        [.. Model().Matches(sql).Select(match => match.Groups["name"].Value).Distinct()];

    /// <summary>Checks that the run built every model that a query reads.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="run">The run.</param>
    /// <param name="ofAnyProject">Whether the query may read models of a project other than the bundled one.</param>
    /// <returns>The model that failed to build and its error; null if all were built.</returns>
    /// <exception cref="FactSkippedException">A model was not selected, or the project is not the bundled one.</exception>
    public static string? Missing(string sql, DbtRun run, bool ofAnyProject)
    {
        var names = Of(sql);
        if (names.Count > 0 && !run.IsBundled && !ofAnyProject)
        {
            throw new FactSkippedException($"it reads {names[0]} of the bundled dbt project");
        }

        var known = names.Where(name => run.IdOf(name) != null).ToList();
        var unselected = known.Where(name => !run.Results.ContainsKey(run.IdOf(name)!)).ToList();
        if (unselected.Count > 0)
        {
            throw new FactSkippedException($"it reads {string.Join(", ", unselected)}, which is not selected");
        }

        var failed = known.Select(name => run.Results[run.IdOf(name)!]).FirstOrDefault(model => !model.Succeeded);
        return failed == null ? null : $"{failed.Name} was not built: {failed.Message}";
    }

    [GeneratedRegex(@"(?<![\w.""])(?:staging|int|marts)\.(?<name>[a-z_][a-z0-9_]*)")]
    private static partial Regex Model();
}
