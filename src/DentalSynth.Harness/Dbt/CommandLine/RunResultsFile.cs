using System.Text.Json;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>Reads <c>run_results.json</c> and checks that it belongs to the command.</summary>
internal static class RunResultsFile
{
    /// <summary>The environment variable that dbt copies into its files, without the prefix.</summary>
    public const string MarkVariable = "DBT_ENV_CUSTOM_ENV_" + Mark;

    private const string Mark = "DENTALSYNTH_RUN";

    /// <exception cref="DbtRunException">The file is missing, invalid or of another run.</exception>
    public static RunResults Read(string path, string mark, bool mayBeEmpty, DbtReport report)
    {
        if (!File.Exists(path) || !report.Finished)
        {
            throw report.NoResults();
        }

        var results = Parse(path, report);
        if (results.Metadata.Env?.GetValueOrDefault(Mark) != mark)
        {
            throw report.Broken(DbtFailure.StaleResults, "left results of another run in its target folder");
        }

        if (results.Results.FirstOrDefault(result => DbtReport.IsServerError(result.Message)) is { } failed)
        {
            var message = $"{failed.UniqueId}: {failed.Message!.ReplaceLineEndings(" ")}; the run was stopped";
            throw new DbtRunException(DbtFailure.ServerError, message);
        }

        return mayBeEmpty || results.Results.Any(IsNode)
            ? results with
            {
                Results = [.. results.Results.Where(IsNode)],
            }
            : throw report.Broken(DbtFailure.EmptyResults, "selected nothing: its results are empty");
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
