using System.Globalization;
using DentalSynth.Generators.Output.Sessions;
using DentalSynth.Harness.Processes;
using Npgsql;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>A sequence of dbt commands on one project and database, with a temporary work folder.</summary>
internal sealed class DbtSession : IDisposable
{
    private readonly ProcessRequest template;
    private readonly DbtWorkFolder folder = new();
    private readonly string variables;

    public DbtSession(ProcessRequest template, DbtTarget target)
    {
        this.template = template;
        variables = $$"""{"as_of_date": "{{target.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}"}""";
        var connection = new NpgsqlConnectionStringBuilder(target.ConnectionString);
        Password = connection.Password ?? string.Empty;
        DbtProfile.Write(folder.Profiles, connection);
    }

    private string Password { get; }

    private string[] Project => ["--vars", variables, "--target-path", folder.Target];

    public Task ParseAsync(CancellationToken cancellationToken) => RunAsync("parse", cancellationToken, Project);

    /// <summary>Runs a command without results.</summary>
    public async Task RunAsync(string command, CancellationToken cancellationToken, params string[] options)
    {
        var request = Request(command, options);
        var result = await StartAsync(request, cancellationToken);
        if (result.ExitCode != 0)
        {
            throw new DbtReport(request, result).NoResults();
        }
    }

    /// <summary>Runs a command and returns the result of each node.</summary>
    /// <param name="command">The command.</param>
    /// <param name="options">Its options.</param>
    /// <param name="mayBeEmpty">Whether the results may be empty.</param>
    /// <param name="cancellationToken">Stops dbt.</param>
    public async Task<RunResults> RunNodesAsync(
        string command,
        string[] options,
        bool mayBeEmpty,
        CancellationToken cancellationToken
    )
    {
        File.Delete(folder.RunResults);
        var request = Request(command, [.. Project, .. options]);
        var result = await StartAsync(request, cancellationToken);
        return RunResultsFile.Read(folder.RunResults, Mark(command), mayBeEmpty, new DbtReport(request, result));
    }

    /// <summary>Runs dbt docs generate --static and copies the page.</summary>
    public async Task WritePageAsync(string path, CancellationToken cancellationToken)
    {
        var request = Request("docs", [.. Project, "--static"], "generate");
        var result = await StartAsync(request, cancellationToken);
        if (result.ExitCode != 0 || !File.Exists(folder.Page))
        {
            throw new DbtReport(request, result).NoResults();
        }

        File.Copy(folder.Page, path, overwrite: true);
    }

    public DbtManifest ReadManifest() => ManifestFile.Read(folder.Manifest);

    public void Dispose() => folder.Dispose();

    private string Mark(string command) => $"{folder.Name} {command}";

    private ProcessRequest Request(string command, string[] options, params string[] subcommand) =>
        template with
        {
            Arguments =
            [
                "--no-use-colors",
                "--no-send-anonymous-usage-stats",
                "--log-path",
                folder.Logs,
                command,
                .. subcommand,
                "--project-dir",
                template.WorkingDirectory!,
                "--profiles-dir",
                folder.Profiles,
                "--profile",
                DbtProfile.Name,
                .. options,
            ],
            Environment = new Dictionary<string, string?>
            {
                [DbtProfile.PasswordVariable] = Password,
                [RunResultsFile.MarkVariable] = Mark(command),
                ["PGOPTIONS"] = SessionSettings.Options,
                ["PGTZ"] = "UTC",
            },
        };

    private static async Task<ProcessResult> StartAsync(ProcessRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await ProcessRunner.RunAsync(request, cancellationToken);
        }
        catch (ProcessFailedException exception)
        {
            var failure = exception.InnerException == null ? DbtFailure.TimedOut : DbtFailure.NotFound;
            throw new DbtRunException(failure, $"dbt has no results: {exception.Message}", exception);
        }
    }
}
