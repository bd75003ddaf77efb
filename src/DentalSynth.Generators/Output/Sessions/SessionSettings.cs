using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>Session settings that override those of the database, the user and PGOPTIONS: a timeout or another syntax
/// of strings would change verdicts.</summary>
public static class SessionSettings
{
    /// <summary>The lock timeout in seconds.</summary>
    public const int LockTimeoutSeconds = 30;

    /// <summary>Gets the settings in the format of PGOPTIONS, which override all others; pooling keeps them.</summary>
    public static string Options { get; } =
        string.Join(
            ' ',
            "-c statement_timeout=0",
            FormattableString.Invariant($"-c lock_timeout={LockTimeoutSeconds}s"),
            "-c idle_in_transaction_session_timeout=0",
            "-c standard_conforming_strings=on",
            "-c default_transaction_isolation=read\\ committed",
            "-c IntervalStyle=postgres"
        );

    /// <summary>Returns the connection string with these settings.</summary>
    public static NpgsqlConnectionStringBuilder Of(string connectionString) =>
        new(connectionString)
        {
            Options = Options,
            Timezone = "UTC",
            ClientEncoding = "UTF8",
        };
}
