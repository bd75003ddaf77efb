using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>Opens the connections of a load.</summary>
internal sealed class LoadConnections : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;

    /// <summary>Prepares for a database.</summary>
    /// <param name="target">Server, database and user.</param>
    public LoadConnections(NpgsqlConnectionStringBuilder target)
    {
        var settings = SessionSettings.Of(target.ConnectionString);
        settings.ApplicationName = "dentalsynth load";
        settings.CommandTimeout = 0;
        settings.IncludeErrorDetail = true; // names the row; none is a real person's
        settings.Pooling = false;
        source = new NpgsqlDataSourceBuilder(settings.ConnectionString)
            .ConfigureTypeLoading(types => types.EnableTypeLoading(false)) // none but built-in types; saves some 30 ms
            .Build();
    }

    /// <summary>Opens a connection that no one else gets, without time limits for what it runs.</summary>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) =>
        await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
