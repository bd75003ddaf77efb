using System.Security.Cryptography;
using DotNet.Testcontainers.Builders;
using Microsoft.Extensions.Logging.Abstractions;
using Testcontainers.PostgreSql;

namespace DentalSynth.Harness.Postgres.Docker;

/// <summary>A container, started through Testcontainers on whatever Docker engine that finds.</summary>
internal sealed class DockerPostgres : IPostgresWay
{
    public const string ImageVariable = "DENTALSYNTH_POSTGRES_IMAGE";
    private const string OfficialImage = "postgres:15.18-alpine";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Asked once: what an engine that hangs costs is paid once.
    private readonly Lazy<Task<string?>> reasonClosed = new(AskEngineAsync);

    public string Name => "docker";

    public TimeSpan StartTimeout => TimeSpan.FromMinutes(10);

    private static string Image => ImageOr(Environment.GetEnvironmentVariable(ImageVariable));

    public Task<string?> ReasonClosedAsync(CancellationToken cancellationToken) =>
        reasonClosed.Value.WaitAsync(cancellationToken);

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

    // Building a container asks the engine whether it is there.
    private static async Task<string?> AskEngineAsync()
    {
        try
        {
            await Task.Run(Container).WaitAsync(Patience);
            return null;
        }
        catch (DockerUnavailableException exception)
        {
            return $"no Docker engine answers ({exception.GetBaseException().Message.ReplaceLineEndings(" ").Trim()})";
        }
        catch (TimeoutException)
        {
            return $"the Docker engine did not answer within {Patience.TotalSeconds} s";
        }
    }

    private static async Task RemoveAsync(PostgreSqlContainer container)
    {
        try
        {
            await container.DisposeAsync().AsTask().WaitAsync(Patience);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Why it did not start is what matters.
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
