using System.Net.Sockets;
using Npgsql;

namespace DentalSynth.Cli.Settings;

/// <summary>Says in one line why a database could not be used, and what to check.</summary>
internal static class DatabaseErrors
{
    /// <summary>Does something with a database and turns what the server or the network says into a refusal.</summary>
    /// <exception cref="RefusedException">The database could not be used.</exception>
    public static async Task<T> ExplainAsync<T>(DatabaseTarget target, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (NpgsqlException problem)
        {
            throw new RefusedException(Explain(target, problem));
        }
    }

    /// <summary>Returns the line.</summary>
    internal static string Explain(DatabaseTarget target, NpgsqlException problem) =>
        problem switch
        {
            PostgresException answer => Explain(target, answer),
            { InnerException: SocketException or TimeoutException or IOException } =>
                $"no PostgreSQL answers at {target.Server} ({problem.InnerException.Message}): check that it runs, "
                    + "and --db-host and --db-port",
            _ => $"{target}: {problem.Message}",
        };

    private static string Explain(DatabaseTarget target, PostgresException answer) =>
        answer.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword =>
                $"{target.Server} refuses the password of user {target.User}: check DEMO_POSTGRES_PASSWORD or --db-password",
            PostgresErrorCodes.InvalidAuthorizationSpecification =>
                $"{target.Server} does not let user {target.User} in: {answer.MessageText}",
            PostgresErrorCodes.InvalidCatalogName =>
                $"there is no database {target.Database} at {target.Server}: create it with createdb {target.Database}",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"user {target.User} may not do that in {target}: {answer.MessageText}; "
                    + $"grant create on database {target.Database} to {target.User}",
            _ => $"{target} answers: {answer.MessageText} ({answer.SqlState})",
        };
}
