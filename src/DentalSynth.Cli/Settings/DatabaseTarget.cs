using System.Globalization;
using Npgsql;

namespace DentalSynth.Cli.Settings;

/// <summary>A database on a server, and how to get in.</summary>
internal sealed class DatabaseTarget
{
    private readonly NpgsqlConnectionStringBuilder connection;

    /// <summary>Names a database.</summary>
    /// <param name="connection">Host, port, database, user and password.</param>
    public DatabaseTarget(NpgsqlConnectionStringBuilder connection) => this.connection = connection;

    /// <summary>Gets the database's name.</summary>
    public string Database => connection.Database ?? "";

    /// <summary>Gets the user's name.</summary>
    public string User => connection.Username ?? "";

    /// <summary>Gets the server as host:port.</summary>
    public string Server => string.Create(CultureInfo.InvariantCulture, $"{connection.Host}:{connection.Port}");

    /// <summary>Returns what Npgsql connects with. Holds the password: never print it.</summary>
    public string ToConnectionString() => connection.ConnectionString;

    /// <summary>Returns the database and its server, without the password.</summary>
    public override string ToString() => $"{Database} at {Server}";
}
