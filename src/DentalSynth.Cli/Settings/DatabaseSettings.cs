using System.CommandLine;
using Npgsql;

namespace DentalSynth.Cli.Settings;

/// <summary>The settings that say which database is meant.</summary>
internal sealed class DatabaseSettings
{
    private readonly Setting<string> host = new(
        "--db-host",
        "DEMO_POSTGRES_HOST",
        Values.Text,
        "Server; default localhost"
    );
    private readonly Setting<int> port = new("--db-port", "DEMO_POSTGRES_PORT", Values.Port, "Port; default 5432");
    private readonly Setting<string> name = new(
        "--db-name",
        "DEMO_POSTGRES_DB",
        Values.Text,
        "Database; default opendental_demo"
    );
    private readonly Setting<string> user = new(
        "--db-user",
        "DEMO_POSTGRES_USER",
        Values.Text,
        "User; default postgres"
    );
    private readonly Setting<string> password = new(
        "--db-password",
        "DEMO_POSTGRES_PASSWORD",
        Values.Text,
        "Password; others on this machine can see it here, not in the variable or the file"
    );

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(host.Option);
        command.Options.Add(port.Option);
        command.Options.Add(name.Option);
        command.Options.Add(user.Option);
        command.Options.Add(password.Option);
    }

    /// <summary>Returns the database that the sources name.</summary>
    /// <exception cref="RefusedException">A value can't be read.</exception>
    public DatabaseTarget Read(SettingSources sources) =>
        new(
            new NpgsqlConnectionStringBuilder
            {
                Host = sources.Read(host, "localhost"),
                Port = sources.Read(port, 5432),
                Database = sources.Read(name, "opendental_demo"),
                Username = sources.Read(user, "postgres"),
                Password = sources.Read(password, "postgres"),
            }
        );
}
