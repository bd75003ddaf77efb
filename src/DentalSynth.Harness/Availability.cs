using DentalSynth.Harness.Postgres;

namespace DentalSynth.Harness;

/// <summary>Decides, for every test alike, whether something that is missing skips it or fails it.</summary>
public static class Availability
{
    /// <summary>The environment variable that names what must be there, e.g. <c>postgres,docker,dbt</c>.</summary>
    public const string RequireVariable = "DENTALSYNTH_REQUIRE";

    /// <summary>Returns why a test that needs something must be skipped; null when it can run.</summary>
    /// <exception cref="InvalidOperationException">It is missing and was promised, or the promise names something
    /// unknown.</exception>
    public static Task<string?> ReasonToSkipAsync(Capability capability, CancellationToken cancellationToken) =>
        ReasonToSkipAsync(capability, Environment.GetEnvironmentVariable(RequireVariable), cancellationToken);

    internal static async Task<string?> ReasonToSkipAsync(
        Capability capability,
        string? required,
        CancellationToken cancellationToken
    )
    {
        var isRequired = Required(required).Contains(capability);
        var reason = await ReasonMissingAsync(capability, cancellationToken);
        return reason is not null && isRequired
            ? throw new InvalidOperationException($"{RequireVariable} promises {capability}, but: {reason}")
            : reason;
    }

    private static Task<string?> ReasonMissingAsync(Capability capability, CancellationToken cancellationToken) =>
        capability switch
        {
            Capability.Postgres => PostgresWays.FromEnvironment.ReasonNoneIsOpenAsync(cancellationToken),
            Capability.Docker => HarnessBuild.Docker.ReasonClosedAsync(cancellationToken),
            _ => Task.FromResult(DbtProgram.ReasonMissing()),
        };

    private static List<Capability> Required(string? names) =>
        [
            .. (names ?? string.Empty)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(Parsed),
        ];

    private static Capability Parsed(string name) =>
        Enum.TryParse<Capability>(name, ignoreCase: true, out var capability) && !char.IsDigit(name[0])
            ? capability
            : throw new InvalidOperationException(
                $"{RequireVariable} names '{name}'; it can name postgres, docker and dbt, separated by commas."
            );
}
