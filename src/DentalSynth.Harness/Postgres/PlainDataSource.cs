using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Harness.Postgres;

/// <summary>Connections with <see cref="SessionSettings"/> that know the built-in types alone: to ask a database for its own takes some 30 ms.</summary>
internal static class PlainDataSource
{
    /// <param name="connectionString">The way to the database.</param>
    /// <param name="first">Statements that each new connection runs first.</param>
    public static NpgsqlDataSource Create(string connectionString, string? first = null)
    {
        var settings = SessionSettings.Of(connectionString).ConnectionString;
        var builder = new NpgsqlDataSourceBuilder(settings).ConfigureTypeLoading(types =>
            types.EnableTypeLoading(false)
        );
        if (first != null)
        {
            builder.UsePhysicalConnectionInitializer(
                connection =>
                {
                    using var command = new NpgsqlCommand(first, connection);
                    command.ExecuteNonQuery();
                },
                async connection =>
                {
                    await using var command = new NpgsqlCommand(first, connection);
                    await command.ExecuteNonQueryAsync();
                }
            );
        }

        return builder.Build();
    }
}
