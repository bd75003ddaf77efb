using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>Opens the connections of a load.</summary>
internal sealed class LoadConnections : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;

    /// <summary>Creates the connections of a database.</summary>
    /// <param name="target">The connection settings.</param>
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

    /// <summary>Opens a connection without time limits.</summary>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) =>
        await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
