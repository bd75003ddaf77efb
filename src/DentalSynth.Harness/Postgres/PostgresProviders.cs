using DentalSynth.Harness.Postgres.Docker;
using DentalSynth.Harness.Postgres.Npm;

namespace DentalSynth.Harness.Postgres;

/// <summary>The PostgreSQL providers, in order of preference.</summary>
/// <param name="providers">The providers.</param>
/// <param name="choice">The name of the only provider to use; null or empty for all.</param>
/// <param name="required">The provider that must be used if no earlier one is available.</param>
internal sealed class PostgresProviders(
    IReadOnlyList<IPostgresProvider> providers,
    string? choice,
    IPostgresProvider? required = null
)
{
    public const string ChoiceVariable = "DENTALSYNTH_POSTGRES_PROVIDER";

    public static DockerPostgres Docker { get; } = new();

    /// <summary>Gets the providers chosen in the environment.</summary>
    public static PostgresProviders FromEnvironment { get; } =
        new(
            [
                new GivenServer(Environment.GetEnvironmentVariable(GivenServer.Variable)),
                Docker,
                new InstalledPostgres(),
                new NpmPostgres(),
            ],
            Environment.GetEnvironmentVariable(ChoiceVariable),
            Availability.IsRequired(Capability.Docker) ? Docker : null
        );

    /// <summary>Gets all providers, regardless of the choice.</summary>
    public IReadOnlyList<IPostgresProvider> All => providers;

    /// <summary>Returns the first available provider.</summary>
    /// <exception cref="PostgresStartException">None is available, or the required one is not.</exception>
    public async Task<IPostgresProvider> FirstAvailableAsync(CancellationToken cancellationToken)
    {
        var (provider, reasons) = await SearchAsync(cancellationToken);
        return provider ?? throw new PostgresStartException(reasons);
    }

    /// <summary>Returns why no provider is available; null if one is.</summary>
    public async Task<string?> ReasonNoneAvailableAsync(CancellationToken cancellationToken)
    {
        var (provider, reasons) = await SearchAsync(cancellationToken);
        return provider is null ? reasons : null;
    }

    private async Task<(IPostgresProvider? Provider, string Reasons)> SearchAsync(CancellationToken cancellationToken)
    {
        var reasons = "No PostgreSQL is available. Provide one of these:";
        foreach (var provider in Chosen())
        {
            var reason = await provider.ReasonUnavailableAsync(cancellationToken);
            if (reason is null)
            {
                return (provider, string.Empty);
            }

            if (provider == required)
            {
                throw new PostgresStartException(
                    $"{Availability.RequireVariable} requires {provider.Name}, but: {reason}"
                );
            }

            reasons += $"\n  {provider.Name}: {reason}";
        }

        return (null, reasons);
    }

    private IReadOnlyList<IPostgresProvider> Chosen()
    {
        if (string.IsNullOrEmpty(choice))
        {
            return providers;
        }

        var names = string.Join(", ", providers.Select(provider => provider.Name));
        return providers.FirstOrDefault(provider => provider.Name == choice) is { } chosen
            ? [chosen]
            : throw new PostgresStartException($"{ChoiceVariable} is '{choice}'; allowed are {names}.");
    }
}
