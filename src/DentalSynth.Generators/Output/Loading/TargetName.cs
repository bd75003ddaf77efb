using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Checks the database's name before a load.</summary>
internal static class TargetName
{
    /// <summary>Returns the connection settings.</summary>
    /// <exception cref="LoadException">The connection string is invalid, or the database is not allowed.</exception>
    public static NpgsqlConnectionStringBuilder Check(LoadTarget target)
    {
        var settings = Parse(target.ConnectionString);
        if (settings.Database is { } name && target.AllowedDatabases.Contains(name, StringComparer.Ordinal))
        {
            return settings;
        }

        throw new LoadException(
            $"database '{settings.Database}' may not be loaded: it must be named {LoadTarget.DefaultDatabase}, "
                + "or be allowed by its name on purpose"
        );
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException problem)
        {
            throw new LoadException($"the connection string can't be read: {problem.Message}", problem);
        }
    }
}
