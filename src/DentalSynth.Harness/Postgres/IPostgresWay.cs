namespace DentalSynth.Harness.Postgres;

/// <summary>One way to get a PostgreSQL server.</summary>
internal interface IPostgresWay
{
    /// <summary>Gets the word that asks for this way alone in DENTALSYNTH_POSTGRES_WAY.</summary>
    string Name { get; }

    /// <summary>Gets how long a start may take; more than 2 minutes where something is downloaded first.</summary>
    TimeSpan StartTimeout => TimeSpan.FromMinutes(2);

    /// <summary>Says why this way is closed on this machine; null when it is open.</summary>
    Task<string?> ReasonClosedAsync(CancellationToken cancellationToken);

    /// <summary>Starts a server, or reaches one that runs.</summary>
    Task<IPostgresHost> StartAsync(CancellationToken cancellationToken);
}
