using System.Security.Cryptography;
using Npgsql;

namespace DentalSynth.Harness.Postgres;

/// <summary>A running server, given by a connection string in the environment.</summary>
internal sealed class GivenServer(string? connectionString) : IPostgresProvider
{
    public const string Variable = "DENTALSYNTH_POSTGRES";

    public string Name => "given";

    public Task<string?> ReasonUnavailableAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(connectionString) ? $"{Variable} is not set" : null);

    public async Task<IPostgresHost> StartAsync(CancellationToken cancellationToken)
    {
        var run = GivenServerRun.Prefix + RandomNumberGenerator.GetHexString(8, lowercase: true);
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString) { IncludeErrorDetail = true };
            settings.Database ??= "postgres";
            return await GivenServerRun.StartAsync(settings, run, cancellationToken);
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException)
        {
            throw new PostgresStartException(
                $"The server given by {Variable} can't be used: {exception.Message}",
                exception
            );
        }
    }
}
