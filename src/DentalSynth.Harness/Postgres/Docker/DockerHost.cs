using Npgsql;
using Testcontainers.PostgreSql;

namespace DentalSynth.Harness.Postgres.Docker;

/// <summary>A running container.</summary>
internal sealed class DockerHost(PostgreSqlContainer container, string description) : IPostgresHost
{
    public string Description => description;

    public string ConnectionString { get; } =
        new NpgsqlConnectionStringBuilder(container.GetConnectionString())
        {
            IncludeErrorDetail = true,
        }.ConnectionString;

    public string DatabasePrefix => string.Empty;

    // Testcontainers' resource reaper removes the container after the run.
    public bool Keep() => false;

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
