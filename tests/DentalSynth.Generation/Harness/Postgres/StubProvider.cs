using DentalSynth.Harness.Postgres;

namespace DentalSynth.Generation.Harness.Postgres;

internal sealed class StubProvider(string name, string? reasonUnavailable) : IPostgresProvider
{
    public string Name => name;

    public bool WasChecked { get; private set; }

    public Task<string?> ReasonUnavailableAsync(CancellationToken cancellationToken)
    {
        WasChecked = true;
        return Task.FromResult(reasonUnavailable);
    }

    public Task<IPostgresHost> StartAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
