using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>Distinguishes server errors from errors of a statement or its rows.</summary>
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

    /// <summary>Returns whether the server or connection failed, which says nothing about the rows.</summary>
    public static bool Is(NpgsqlException problem) =>
        problem is not PostgresException answer
        || Classes.Any(start => answer.SqlState.StartsWith(start, StringComparison.Ordinal))
        || States.Contains(answer.SqlState, StringComparer.Ordinal);

    /// <summary>Returns the exception with one line: what happened and what to do.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="problem">The error of Npgsql.</param>
    public static LoadException Explain(string connectionString, NpgsqlException problem) =>
        new LoadErrors(new NpgsqlConnectionStringBuilder(connectionString)).Explain(problem);
}
