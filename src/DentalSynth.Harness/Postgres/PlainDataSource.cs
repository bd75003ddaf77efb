using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Harness.Postgres;

/// <summary>Creates data sources with <see cref="SessionSettings"/> and built-in types only: loading the types of a database takes 30 ms.</summary>
internal static class PlainDataSource
{
    /// <param name="connectionString">The connection string.</param>
    /// <param name="first">Statements to run on each new connection.</param>
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
