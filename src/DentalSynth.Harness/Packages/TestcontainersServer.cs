using System.Security.Cryptography;
using DentalSynth.Harness.Postgres;
using DotNet.Testcontainers.Builders;
using Microsoft.Extensions.Logging.Abstractions;
using Testcontainers.PostgreSql;

namespace DentalSynth.Harness.Packages;

/// <summary>A container, started through Testcontainers on whatever Docker engine that finds.</summary>
internal sealed class TestcontainersServer : IPostgresWay
{
    private const string Image = "postgres:15.18-alpine";

    public string Name => "docker";

    public TimeSpan StartTimeout => TimeSpan.FromMinutes(10);

    public Task<string?> ReasonClosedAsync(CancellationToken cancellationToken) =>
        Task.Run(ReasonClosed, cancellationToken);

    public async Task<IPostgresHost> StartAsync(CancellationToken cancellationToken)
    {
        var container = Container();
        try
        {
            await container.StartAsync(cancellationToken);
            return new TestcontainersHost(container, $"docker ({Image})");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await container.DisposeAsync();
            throw new PostgresStartException($"The container {Image} did not start: {exception.Message}", exception);
        }
        catch
        {
            await container.DisposeAsync();
            throw;
        }
    }

    // Building a container asks the engine whether it is there.
    private static string? ReasonClosed()
    {
        try
        {
            _ = Container();
            return null;
        }
        catch (DockerUnavailableException exception)
        {
            return $"no Docker engine answers ({exception.GetBaseException().Message.Trim()})";
        }
    }

    private static PostgreSqlContainer Container() =>
        new PostgreSqlBuilder(Image)
            .WithLogger(NullLogger.Instance)
            .WithPassword(RandomNumberGenerator.GetHexString(32, lowercase: true))
            .WithEnvironment("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C")
            .WithCommand([.. ThrowawaySettings.All.SelectMany(setting => new[] { "-c", setting })])
            .Build();
}
