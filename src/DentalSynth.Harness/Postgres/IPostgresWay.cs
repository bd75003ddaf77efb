namespace DentalSynth.Harness.Postgres;

/// <summary>One way to get a PostgreSQL server.</summary>
internal interface IPostgresWay
{
    /// <summary>Gets the word that asks for this way alone in DENTALSYNTH_POSTGRES_WAY.</summary>
    string Name { get; }

    /// <summary>Says why this way is closed on this machine; null when it is open.</summary>
    Task<string?> ReasonClosedAsync(CancellationToken cancellationToken);

    /// <summary>Starts a server, or reaches one that runs.</summary>
    Task<IPostgresHost> StartAsync(CancellationToken cancellationToken);
}
