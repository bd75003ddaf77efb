using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>Tells what goes wrong with a server from what is wrong with a statement or its rows.</summary>
public static class ServerTrouble
{
    // Classes of SQLSTATE: connection, authorization, no such database, rollback (deadlock), insufficient resources,
    // operator intervention (timeouts, shutdown), system error, internal error.
    private static readonly string[] Classes = ["08", "28", "3D", "40", "53", "57", "58", "XX"];

    private static readonly string[] States =
    [
        PostgresErrorCodes.LockNotAvailable,
        PostgresErrorCodes.InsufficientPrivilege,
        PostgresErrorCodes.ReadOnlySqlTransaction,
    ];

    /// <summary>Returns whether the server or the way to it failed, so that nothing follows for the rows.</summary>
    public static bool Is(NpgsqlException problem) =>
        problem is not PostgresException answer
        || Classes.Any(start => answer.SqlState.StartsWith(start, StringComparison.Ordinal))
        || States.Contains(answer.SqlState, StringComparer.Ordinal);

    /// <summary>Returns in one line what happened and what to do.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="problem">What Npgsql says.</param>
    public static LoadException Explain(string connectionString, NpgsqlException problem) =>
        new LoadErrors(new NpgsqlConnectionStringBuilder(connectionString)).Explain(problem);
}
