using DentalSynth.Harness.Postgres.Docker;
using DentalSynth.Harness.Postgres.Npm;

namespace DentalSynth.Harness.Postgres;

/// <summary>Ways to get a server, in the order in which they are tried.</summary>
/// <param name="ways">The ways.</param>
/// <param name="choice">The name of the only way to try; nothing to try them all.</param>
/// <param name="promised">The way that no later one may stand in for.</param>
internal sealed class PostgresWays(IReadOnlyList<IPostgresWay> ways, string? choice, IPostgresWay? promised = null)
{
    public const string ChoiceVariable = "DENTALSYNTH_POSTGRES_WAY";

    /// <summary>Gets the way through a Docker engine.</summary>
    public static DockerPostgres Docker { get; } = new();

    /// <summary>Gets what the environment of this process asks for.</summary>
    public static PostgresWays FromEnvironment { get; } =
        new(
            [
                new GivenServer(Environment.GetEnvironmentVariable(GivenServer.Variable)),
                Docker,
                new InstalledPostgres(),
                new NpmPostgres(),
            ],
            Environment.GetEnvironmentVariable(ChoiceVariable),
            Availability.IsPromised(Capability.Docker) ? Docker : null
        );

    /// <summary>Gets all ways, whatever the choice.</summary>
    public IReadOnlyList<IPostgresWay> All => ways;

    /// <summary>Returns the first open way.</summary>
    /// <exception cref="PostgresStartException">None is open, or not the one that was promised.</exception>
    public async Task<IPostgresWay> FirstOpenAsync(CancellationToken cancellationToken)
    {
        var (way, reasons) = await SearchAsync(cancellationToken);
        return way ?? throw new PostgresStartException(reasons);
    }

    /// <summary>Says why there is no server to be had; null when there is one.</summary>
    public async Task<string?> ReasonNoneIsOpenAsync(CancellationToken cancellationToken)
    {
        var (way, reasons) = await SearchAsync(cancellationToken);
        return way is null ? reasons : null;
    }

    private async Task<(IPostgresWay? Way, string Reasons)> SearchAsync(CancellationToken cancellationToken)
    {
        var reasons = "There is no PostgreSQL to be had. Any of these would do:";
        foreach (var way in Chosen())
        {
            var reason = await way.ReasonClosedAsync(cancellationToken);
            if (reason is null)
            {
                return (way, string.Empty);
            }

            if (way == promised)
            {
                throw new PostgresStartException($"{Availability.RequireVariable} promises {way.Name}, but: {reason}");
            }

            reasons += $"\n  {way.Name}: {reason}";
        }

        return (null, reasons);
    }

    private IReadOnlyList<IPostgresWay> Chosen()
    {
        if (string.IsNullOrEmpty(choice))
        {
            return ways;
        }

        var names = string.Join(", ", ways.Select(way => way.Name));
        return ways.FirstOrDefault(way => way.Name == choice) is { } chosen
            ? [chosen]
            : throw new PostgresStartException($"{ChoiceVariable} is '{choice}'; it can be {names}.");
    }
}
