namespace DentalSynth.Harness.Postgres;

/// <summary>Which of the ways to a server this machine has, in the order in which they are tried.</summary>
public static class PostgresSurvey
{
    /// <summary>Returns the name of each way, and why it is closed: null where it is open.</summary>
    public static async Task<IReadOnlyList<(string Way, string? ReasonClosed)>> TakeAsync(
        CancellationToken cancellationToken
    )
    {
        var states = new List<(string, string?)>();
        foreach (var way in PostgresWays.FromEnvironment.All)
        {
            states.Add((way.Name, await way.ReasonClosedAsync(cancellationToken)));
        }

        return states;
    }
}
