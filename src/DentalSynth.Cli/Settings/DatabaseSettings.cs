using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Cli.Settings;

/// <summary>The connection settings of the database.</summary>
internal sealed class DatabaseSettings
{
    private const string DefaultHost = "localhost";
    private const int DefaultPort = 5432;
    private const string DefaultUser = "postgres";

    private readonly Setting<string> host = new(
        "--db-host",
        "DEMO_POSTGRES_HOST",
        Values.Text,
        $"Server; default {DefaultHost}"
    );
    private readonly Setting<int> port = new(
        "--db-port",
        "DEMO_POSTGRES_PORT",
        Values.Port,
        $"Port; default {DefaultPort}"
    );
    private readonly Setting<string> name = new(
        "--db-name",
        "DEMO_POSTGRES_DB",
        Values.Text,
        $"Database; default {LoadTarget.DefaultDatabase}"
    );
    private readonly Setting<string> user = new(
        "--db-user",
        "DEMO_POSTGRES_USER",
        Values.Text,
        $"User; default {DefaultUser}"
    );
    private readonly Setting<string> password = new(
        "--db-password",
        "DEMO_POSTGRES_PASSWORD",
        Values.Text,
        "Password; visible to other users of this machine, unlike the variable or the settings file"
    );
    private readonly Option<string[]> allowed = new("--allow-database")
    {
        Description = $"Confirm writing to a database that is not named {LoadTarget.DefaultDatabase}",
        HelpName = "name",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(host.Option);
        command.Options.Add(port.Option);
        command.Options.Add(name.Option);
        command.Options.Add(user.Option);
        command.Options.Add(password.Option);
    }

    /// <summary>Adds the option that confirms writing to a database.</summary>
    public void AddGuardTo(Command command) => command.Options.Add(allowed);

    /// <summary>Returns the connection string. It contains the password: never print it.</summary>
    /// <exception cref="RefusedException">A value is invalid.</exception>
    public string Read(SettingSources sources) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = sources.Read(host, DefaultHost),
            Port = sources.Read(port, DefaultPort),
            Database = sources.Read(name, LoadTarget.DefaultDatabase),
            Username = sources.Read(user, DefaultUser),
            Password = sources.Read(password, DefaultUser),
        }.ConnectionString;

    /// <summary>Returns the database to load.</summary>
    /// <exception cref="RefusedException">A value is invalid, or writing to the database was not confirmed.</exception>
    public LoadTarget ReadTarget(SettingSources sources, ParseResult arguments)
    {
        string[] names = [LoadTarget.DefaultDatabase, .. arguments.GetValue(allowed) ?? []];
        var database = sources.Read(name, LoadTarget.DefaultDatabase);
        return names.Contains(database, StringComparer.Ordinal)
            ? new(Read(sources)) { AllowedDatabases = names }
            : throw new RefusedException(
                $"database '{database}' is not named {LoadTarget.DefaultDatabase}; "
                    + $"to write to it, repeat with --allow-database {database}"
            );
    }

    /// <summary>Returns the database and its server, without user and password.</summary>
    public static string Describe(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return $"{parts.Database} at {parts.Host}:{parts.Port}";
    }
}
