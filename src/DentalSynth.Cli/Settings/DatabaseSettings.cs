using System.CommandLine;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Cli.Settings;

/// <summary>The settings that say which database is meant.</summary>
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
        "Password; here others on this machine can see it, in the variable or the file they can't"
    );
    private readonly Option<string[]> allowed = new("--allow-database")
    {
        Description = $"Write into a database that is not named {LoadTarget.DefaultDatabase}, by naming it again",
        HelpName = "name",
    };

    /// <summary>Adds the options that name a database.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(host.Option);
        command.Options.Add(port.Option);
        command.Options.Add(name.Option);
        command.Options.Add(user.Option);
        command.Options.Add(password.Option);
    }

    /// <summary>Adds the option that lets a database be written.</summary>
    public void AddGuardTo(Command command) => command.Options.Add(allowed);

    /// <summary>Returns the way to the database, for Npgsql. Holds the password: never print it.</summary>
    /// <exception cref="RefusedException">A value can't be read.</exception>
    public string Read(SettingSources sources) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = sources.Read(host, DefaultHost),
            Port = sources.Read(port, DefaultPort),
            Database = sources.Read(name, LoadTarget.DefaultDatabase),
            Username = sources.Read(user, DefaultUser),
            Password = sources.Read(password, DefaultUser),
        }.ConnectionString;

    /// <summary>Returns the database to be written.</summary>
    /// <exception cref="RefusedException">A value can't be read, or nobody allowed the database.</exception>
    public LoadTarget ReadTarget(SettingSources sources, ParseResult arguments)
    {
        string[] names = [LoadTarget.DefaultDatabase, .. arguments.GetValue(allowed) ?? []];
        var database = sources.Read(name, LoadTarget.DefaultDatabase);
        return names.Contains(database, StringComparer.Ordinal)
            ? new(Read(sources)) { AllowedDatabases = names }
            : throw new RefusedException(
                $"database '{database}' may not be written: it is not named {LoadTarget.DefaultDatabase}; "
                    + $"if it is the one you mean, repeat with --allow-database {database}"
            );
    }

    /// <summary>Returns the database and its server, without user and password.</summary>
    public static string Describe(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return $"{parts.Database} at {parts.Host}:{parts.Port}";
    }
}
