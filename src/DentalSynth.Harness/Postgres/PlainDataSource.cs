using Npgsql;

namespace DentalSynth.Harness.Postgres;

/// <summary>Connections that know the built-in types alone: to ask a database for its own takes some 30 ms.</summary>
internal static class PlainDataSource
{
    public static NpgsqlDataSource Create(string connectionString) =>
        new NpgsqlDataSourceBuilder(connectionString)
            .ConfigureTypeLoading(types => types.EnableTypeLoading(false))
            .Build();
}
