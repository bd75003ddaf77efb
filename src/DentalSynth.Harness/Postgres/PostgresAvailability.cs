namespace DentalSynth.Harness.Postgres;

/// <summary>Which PostgreSQL providers are available on this machine.</summary>
public static class PostgresAvailability
{
    /// <summary>Returns the name of each provider, in order of preference, and why it is unavailable; null if it is available.</summary>
    public static async Task<IReadOnlyList<(string Provider, string? ReasonUnavailable)>> ListAsync(
        CancellationToken cancellationToken
    )
    {
        var states = new List<(string, string?)>();
        foreach (var provider in PostgresProviders.FromEnvironment.All)
        {
            states.Add((provider.Name, await provider.ReasonUnavailableAsync(cancellationToken)));
        }

        return states;
    }
}
