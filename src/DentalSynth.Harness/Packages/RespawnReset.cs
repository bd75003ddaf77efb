using DentalSynth.Harness.Postgres;
using DentalSynth.Harness.Resets;
using Npgsql;
using Respawn;

namespace DentalSynth.Harness.Packages;

/// <summary>Empties databases with Respawn.</summary>
internal sealed class RespawnReset : IDatabaseReset
{
    public async Task EmptyAsync(PostgresDatabase database, string schema, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var options = new RespawnerOptions { DbAdapter = DbAdapter.Postgres, SchemasToInclude = [schema] };
        var respawner = await Respawner.CreateAsync(connection, options);
        await respawner.ResetAsync(connection);
    }
}
