using System.Security.Cryptography;
using DotNet.Testcontainers.Builders;
using Microsoft.Extensions.Logging.Abstractions;
using Testcontainers.PostgreSql;

namespace DentalSynth.Harness.Postgres.Docker;

/// <summary>Starts a container with Testcontainers.</summary>
internal sealed class DockerPostgres : IPostgresProvider
{
    public const string ImageVariable = "DENTALSYNTH_POSTGRES_IMAGE";
    private const string OfficialImage = "postgres:15.18-alpine";

    private static readonly TimeSpan EngineTimeout = TimeSpan.FromSeconds(30);

    // Checked once per process: a hanging engine takes the whole timeout.
    private readonly Lazy<Task<string?>> reasonUnavailable = new(CheckEngineAsync);

    public string Name => "docker";

    public TimeSpan StartTimeout => TimeSpan.FromMinutes(10);

    private static string Image => ImageOr(Environment.GetEnvironmentVariable(ImageVariable));

    public Task<string?> ReasonUnavailableAsync(CancellationToken cancellationToken) =>
        reasonUnavailable.Value.WaitAsync(cancellationToken);

    public async Task<IPostgresHost> StartAsync(CancellationToken cancellationToken)
    {
        var container = await Task.Run(Container, cancellationToken).WaitAsync(cancellationToken);
        try
        {
            await container.StartAsync(cancellationToken).WaitAsync(cancellationToken);
            return new DockerHost(container, $"{Name} ({Image})");
        }
        catch (Exception exception)
        {
            await RemoveAsync(container);
            throw exception is OperationCanceledException
                ? exception
                : new PostgresStartException($"The container {Image} did not start: {exception.Message}", exception);
        }
    }

    internal static string ImageOr(string? named) => string.IsNullOrEmpty(named) ? OfficialImage : named;

    // Building a container connects to the engine.
    private static async Task<string?> CheckEngineAsync()
    {
        try
        {
            await Task.Run(Container).WaitAsync(EngineTimeout);
            return null;
        }
        catch (DockerUnavailableException exception)
        {
            return $"no Docker engine is running ({exception.GetBaseException().Message.ReplaceLineEndings(" ").Trim()})";
        }
        catch (TimeoutException)
        {
            return $"the Docker engine did not answer within {EngineTimeout.TotalSeconds} s";
        }
    }

    private static async Task RemoveAsync(PostgreSqlContainer container)
    {
        try
        {
            await container.DisposeAsync().AsTask().WaitAsync(EngineTimeout);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The caller throws why the container did not start.
        }
    }

    private static PostgreSqlContainer Container() =>
        new PostgreSqlBuilder(Image)
            .WithLogger(NullLogger.Instance)
            .WithPassword(RandomNumberGenerator.GetHexString(32, lowercase: true))
            .WithEnvironment("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C --no-sync")
            .WithCommand([.. ThrowawaySettings.All.SelectMany(setting => new[] { "-c", setting })])
            .Build();
}
