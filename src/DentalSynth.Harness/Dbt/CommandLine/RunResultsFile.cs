using System.Text.Json;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>Reads the <c>run_results.json</c> of one command, and no other's.</summary>
internal static class RunResultsFile
{
    /// <summary>The variable whose value dbt writes into its files, there under the name without the prefix.</summary>
    public const string MarkVariable = "DBT_ENV_CUSTOM_ENV_" + Mark;

    private const string Mark = "DENTALSYNTH_RUN";

    /// <exception cref="DbtRunException">There is no such file, or it is another run's, or it can't be judged.</exception>
    public static RunResults Read(string path, string mark, bool mayBeEmpty, DbtReport report)
    {
        if (!File.Exists(path) || !report.Finished)
        {
            throw report.NoResults();
        }

        var results = Parse(path, report);
        if (results.Metadata.Env?.GetValueOrDefault(Mark) != mark)
        {
            throw report.Broken(DbtFailure.StaleResults, "left the results of another run in its target folder");
        }

        if (results.Results.FirstOrDefault(result => DbtReport.IsServerTrouble(result.Message)) is { } unlucky)
        {
            var message = $"{unlucky.UniqueId}: {unlucky.Message!.ReplaceLineEndings(" ")}; nothing was judged";
            throw new DbtRunException(DbtFailure.ServerTrouble, message);
        }

        return mayBeEmpty || results.Results.Any(IsNode)
            ? results with
            {
                Results = [.. results.Results.Where(IsNode)],
            }
            : throw report.Broken(DbtFailure.EmptyResults, "found nothing to do: its results name no node");
    }

    private static RunResults Parse(string path, DbtReport report)
    {
        try
        {
            using var file = File.OpenRead(path);
            return
                JsonSerializer.Deserialize(file, RunResultsJson.Default.RunResults)
                    is { Metadata: not null, Results: not null } results
                ? results
                : throw new JsonException("it has no metadata or no results");
        }
        catch (JsonException exception)
        {
            throw report.Broken(DbtFailure.Unreadable, $"wrote results that can't be read ({exception.Message})");
        }
    }

    private static bool IsNode(RunResult result) => !result.UniqueId.StartsWith("operation.", StringComparison.Ordinal);
}
