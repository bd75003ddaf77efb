using System.Globalization;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Cli;

internal static class DatabaseArguments
{
    /// <summary>Returns the connection options of a database and the one that confirms writing to it.</summary>
    public static string Of(PostgresDatabase database) => $"{Naming(database)} --allow-database {database.Name}";

    /// <summary>Returns the connection options of a database.</summary>
    public static string Naming(PostgresDatabase database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"--db-host {settings.Host} --db-port {settings.Port} --db-name {settings.Database} "
                + $"--db-user {settings.Username} --db-password {settings.Password}"
        );
    }
}
