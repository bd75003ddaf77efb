using DentalSynth.Generators.Output.Sessions;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Explains errors of PostgreSQL in one line, with what to do.</summary>
/// <param name="target">The database.</param>
internal sealed class LoadErrors(NpgsqlConnectionStringBuilder target)
{
    private string Server => $"{target.Host}:{target.Port}";

    /// <summary>Runs a task and turns errors of the server or network into a <see cref="LoadException"/>.</summary>
    public async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (NpgsqlException problem)
        {
            throw Explain(problem);
        }
    }

    /// <summary>Returns the exception that explains an error of Npgsql.</summary>
    public LoadException Explain(NpgsqlException problem) => new(OneLine(Text(problem)), problem);

    private string Text(NpgsqlException problem) =>
        problem switch
        {
            PostgresException answer => Text(answer),
            { InnerException: System.Net.Sockets.SocketException } =>
                $"no PostgreSQL answers at {Server} ({problem.InnerException.Message}): check that it runs, host and port",
            { InnerException: TimeoutException } =>
                $"PostgreSQL at {Server} did not answer in time: check that it runs, host and port, and what else it does",
            { InnerException: IOException } => $"the connection to {Server} was lost: {problem.InnerException.Message}",
            _ => $"{Server}, user {target.Username}: {problem.Message}",
        };

    private string Text(PostgresException answer) =>
        answer.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                $"{Server} does not let user {target.Username} in ({answer.MessageText}): check user and password",
            PostgresErrorCodes.InvalidCatalogName =>
                $"there is no database {target.Database} at {Server}: create it with createdb {target.Database}",
            PostgresErrorCodes.InsufficientPrivilege =>
                $"user {target.Username} may not do that in {target.Database} ({answer.MessageText}): "
                    + "see schema/grant_permissions.sql for what a load needs",
            PostgresErrorCodes.LockNotAvailable =>
                $"somebody else has been using {target.Database} for {SessionSettings.LockTimeoutSeconds} s "
                    + $"({answer.MessageText}): end other loads and queries, then repeat",
            PostgresErrorCodes.DiskFull =>
                $"the disk of {Server} is full ({answer.MessageText}): make room, then repeat",
            PostgresErrorCodes.TooManyConnections =>
                $"{Server} has no connection left ({answer.MessageText}): end others, or raise max_connections",
            PostgresErrorCodes.QueryCanceled =>
                $"{Server} ended a statement ({answer.MessageText}): see statement_timeout, then repeat",
            PostgresErrorCodes.DeadlockDetected =>
                $"somebody else is changing the same tables of {target.Database} ({answer.MessageText}): "
                    + "end other loads and dbt runs, then repeat",
            PostgresErrorCodes.ReadOnlySqlTransaction =>
                $"{target.Database} at {Server} may only be read ({answer.MessageText}): name a server that can be written",
            _ => $"{target.Database} at {Server} answers: {answer.MessageText}{Details(answer)} ({answer.SqlState})",
        };

    private static string Details(PostgresException answer) =>
        $"{(answer.Detail is null ? "" : $"; {answer.Detail}")}{(answer.Where is null ? "" : $"; {answer.Where}")}";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
