namespace DentalSynth.Harness.Postgres;

/// <summary>A way that this build does not have.</summary>
internal sealed class ClosedWay(string name, string reason) : IPostgresWay
{
    public string Name => name;

    public Task<string?> ReasonClosedAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(reason);

    public Task<IPostgresHost> StartAsync(CancellationToken cancellationToken) =>
        throw new PostgresStartException(reason);
}
