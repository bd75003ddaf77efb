namespace DentalSynth.Harness.Postgres;

/// <summary>Provides a PostgreSQL server.</summary>
internal interface IPostgresProvider
{
    /// <summary>Gets the name for DENTALSYNTH_POSTGRES_PROVIDER.</summary>
    string Name { get; }

    /// <summary>Gets the timeout of a start; longer if something must be downloaded first.</summary>
    TimeSpan StartTimeout => TimeSpan.FromMinutes(2);

    /// <summary>Returns why this provider is unavailable on this machine; null if it is available.</summary>
    Task<string?> ReasonUnavailableAsync(CancellationToken cancellationToken);

    /// <summary>Starts a server, or connects to a running one.</summary>
    Task<IPostgresHost> StartAsync(CancellationToken cancellationToken);
}
