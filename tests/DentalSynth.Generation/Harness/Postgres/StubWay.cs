using DentalSynth.Harness.Postgres;

namespace DentalSynth.Generation.Harness.Postgres;

internal sealed class StubWay(string name, string? reasonClosed) : IPostgresWay
{
    public string Name => name;

    public bool WasAsked { get; private set; }

    public Task<string?> ReasonClosedAsync(CancellationToken cancellationToken)
    {
        WasAsked = true;
        return Task.FromResult(reasonClosed);
    }

    public Task<IPostgresHost> StartAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
