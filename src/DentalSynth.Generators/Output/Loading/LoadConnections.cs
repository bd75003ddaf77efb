using System.Globalization;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Opens the connections of a load.</summary>
internal sealed class LoadConnections : IAsyncDisposable
{
    /// <summary>How long a load waits for a table that somebody else uses.</summary>
    public const int LockTimeoutSeconds = 30;

    private readonly NpgsqlDataSource source;

    /// <summary>Prepares for a database.</summary>
    /// <param name="target">Server, database and user.</param>
    public LoadConnections(NpgsqlConnectionStringBuilder target)
    {
        var settings = new NpgsqlConnectionStringBuilder(target.ConnectionString)
        {
            ApplicationName = "dentalsynth load",
            CommandTimeout = 0,
            IncludeErrorDetail = true, // names the row; none is a real person's
            Pooling = false,
        };
        source = new NpgsqlDataSourceBuilder(settings.ConnectionString)
            .ConfigureTypeLoading(types => types.EnableTypeLoading(false)) // none but built-in types; saves some 30 ms
            .Build();
    }

    /// <summary>Opens a connection that no one else gets, without time limits for what it runs.</summary>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var lockTimeout = LockTimeoutSeconds.ToString(CultureInfo.InvariantCulture);
            await connection
                .ExecuteAsync(
                    $"""
                    SET lock_timeout = '{lockTimeout}s';
                    SET statement_timeout = 0;
                    SET idle_in_transaction_session_timeout = 0;
                    """,
                    cancellationToken
                )
                .ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();
}
