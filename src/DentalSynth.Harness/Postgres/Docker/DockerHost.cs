using Npgsql;
using Testcontainers.PostgreSql;

namespace DentalSynth.Harness.Postgres.Docker;

/// <summary>A container that runs.</summary>
internal sealed class DockerHost(PostgreSqlContainer container, string description) : IPostgresHost
{
    public string Description => description;

    public string ConnectionString { get; } =
        new NpgsqlConnectionStringBuilder(container.GetConnectionString())
        {
            IncludeErrorDetail = true,
        }.ConnectionString;

    public string DatabasePrefix => string.Empty;

    // The container's reaper ends it with its run.
    public bool Keep() => false;

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
