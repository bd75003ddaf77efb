using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness;

/// <summary>Decides whether a missing program skips or fails the tests that need it.</summary>
public static class Availability
{
    /// <summary>The environment variable with the required programs, e.g. <c>postgres,docker,dbt</c>.</summary>
    public const string RequireVariable = "DENTALSYNTH_REQUIRE";

    private static readonly Dictionary<string, Capability> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["postgres"] = Capability.Postgres,
        ["docker"] = Capability.Docker,
        ["dbt"] = Capability.Dbt,
    };

    /// <summary>Returns why a test must be skipped; null if it can run.</summary>
    /// <exception cref="InvalidOperationException">It is missing but required, or the variable has an unknown
    /// name.</exception>
    public static async Task<string?> ReasonToSkipAsync(Capability capability, CancellationToken cancellationToken)
    {
        var reasonMissing = await ReasonMissingAsync(capability, cancellationToken);
        return ReasonToSkip(capability, Environment.GetEnvironmentVariable(RequireVariable), reasonMissing);
    }

    internal static bool IsRequired(Capability capability) =>
        Required(Environment.GetEnvironmentVariable(RequireVariable)).Contains(capability);

    internal static string? ReasonToSkip(Capability capability, string? required, string? reasonMissing)
    {
        var isRequired = Required(required).Contains(capability);
        return reasonMissing is not null && isRequired
            ? throw new InvalidOperationException($"{RequireVariable} requires {capability}, but: {reasonMissing}")
            : reasonMissing;
    }

    private static Task<string?> ReasonMissingAsync(Capability capability, CancellationToken cancellationToken) =>
        capability switch
        {
            Capability.Postgres => PostgresProviders.FromEnvironment.ReasonNoneAvailableAsync(cancellationToken),
            Capability.Docker => PostgresProviders.Docker.ReasonUnavailableAsync(cancellationToken),
            _ => Task.FromResult(DbtProgram.ReasonMissing()),
        };

    private static List<Capability> Required(string? names) =>
        [
            .. (names ?? string.Empty)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(Parsed),
        ];

    private static Capability Parsed(string name) =>
        Names.TryGetValue(name, out var capability)
            ? capability
            : throw new InvalidOperationException(
                $"{RequireVariable} contains '{name}'; allowed are {string.Join(", ", Names.Keys)}, separated by commas."
            );
}
