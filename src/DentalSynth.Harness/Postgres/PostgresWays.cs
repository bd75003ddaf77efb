namespace DentalSynth.Harness.Postgres;

/// <summary>The ways to get a server, in the order in which they are tried.</summary>
internal static class PostgresWays
{
    public const string ChoiceVariable = "DENTALSYNTH_POSTGRES_WAY";

    private static IReadOnlyList<IPostgresWay> All { get; } =
    [
        new GivenServer(Environment.GetEnvironmentVariable(GivenServer.Variable)),
        HarnessBuild.Docker,
        new InstalledPostgres(),
    ];

    public static Task<IPostgresWay> ChooseAsync(CancellationToken cancellationToken) =>
        ChooseAsync(All, Environment.GetEnvironmentVariable(ChoiceVariable), cancellationToken);

    /// <summary>Says why there is no server to be had; null when there is one.</summary>
    public static async Task<string?> ReasonNoneIsOpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ChooseAsync(cancellationToken);
            return null;
        }
        catch (PostgresStartException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>Returns the first open way, or the one asked for by name.</summary>
    public static async Task<IPostgresWay> ChooseAsync(
        IReadOnlyList<IPostgresWay> ways,
        string? choice,
        CancellationToken cancellationToken
    )
    {
        var reasons = new List<string>();
        foreach (var way in Chosen(ways, choice))
        {
            var reason = await way.ReasonClosedAsync(cancellationToken);
            if (reason is null)
            {
                return way;
            }

            reasons.Add($"  {way.Name}: {reason}");
        }

        throw new PostgresStartException($"There is no PostgreSQL to be had.\n{string.Join('\n', reasons)}");
    }

    private static IReadOnlyList<IPostgresWay> Chosen(IReadOnlyList<IPostgresWay> ways, string? choice)
    {
        if (string.IsNullOrEmpty(choice))
        {
            return ways;
        }

        var named = ways.FirstOrDefault(way => way.Name == choice);
        var names = string.Join(", ", ways.Select(way => way.Name));
        return named is null
            ? throw new PostgresStartException($"{ChoiceVariable} is '{choice}'; it can be {names}.")
            : [named];
    }
}
