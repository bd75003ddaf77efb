using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness;

/// <summary>Decides, for every test alike, whether something that is missing skips it or fails it.</summary>
public static class Availability
{
    /// <summary>The environment variable that names what must be there, e.g. <c>postgres,docker,dbt</c>.</summary>
    public const string RequireVariable = "DENTALSYNTH_REQUIRE";

    private static readonly Dictionary<string, Capability> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["postgres"] = Capability.Postgres,
        ["docker"] = Capability.Docker,
        ["dbt"] = Capability.Dbt,
    };

    /// <summary>Returns why a test that needs something must be skipped; null when it can run.</summary>
    /// <exception cref="InvalidOperationException">It is missing and was promised, or the promise names something
    /// unknown.</exception>
    public static async Task<string?> ReasonToSkipAsync(Capability capability, CancellationToken cancellationToken)
    {
        var reasonMissing = await ReasonMissingAsync(capability, cancellationToken);
        return ReasonToSkip(capability, Environment.GetEnvironmentVariable(RequireVariable), reasonMissing);
    }

    internal static bool IsPromised(Capability capability) =>
        Promised(Environment.GetEnvironmentVariable(RequireVariable)).Contains(capability);

    internal static string? ReasonToSkip(Capability capability, string? promised, string? reasonMissing)
    {
        var isPromised = Promised(promised).Contains(capability);
        return reasonMissing is not null && isPromised
            ? throw new InvalidOperationException($"{RequireVariable} promises {capability}, but: {reasonMissing}")
            : reasonMissing;
    }

    private static Task<string?> ReasonMissingAsync(Capability capability, CancellationToken cancellationToken) =>
        capability switch
        {
            Capability.Postgres => PostgresWays.FromEnvironment.ReasonNoneIsOpenAsync(cancellationToken),
            Capability.Docker => PostgresWays.Docker.ReasonClosedAsync(cancellationToken),
            _ => Task.FromResult(DbtProgram.ReasonMissing()),
        };

    private static List<Capability> Promised(string? names) =>
        [
            .. (names ?? string.Empty)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(Parsed),
        ];

    private static Capability Parsed(string name) =>
        Names.TryGetValue(name, out var capability)
            ? capability
            : throw new InvalidOperationException(
                $"{RequireVariable} names '{name}'; it can name {string.Join(", ", Names.Keys)}, separated by commas."
            );
}
