using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>What a session is to be like, whatever the database, the user or PGOPTIONS say: a time limit or another reading
/// of strings would change what a practice is found to be.</summary>
public static class SessionSettings
{
    /// <summary>How long a session waits for a table that somebody else uses.</summary>
    public const int LockTimeoutSeconds = 30;

    /// <summary>Gets them as PGOPTIONS takes them. At the start of a session they win over all others, and pooling keeps
    /// them.</summary>
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

    /// <summary>Returns the same way to the database, with these settings.</summary>
    public static NpgsqlConnectionStringBuilder Of(string connectionString) =>
        new(connectionString)
        {
            Options = Options,
            Timezone = "UTC",
            ClientEncoding = "UTF8",
        };
}
