using DentalSynth.Generation.Generated;

namespace DentalSynth.Generation.Determinism;

[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
[Collection(nameof(TimeZoneTests))]
public sealed class TimeZoneTests : IDisposable
{
    private readonly string? before = Environment.GetEnvironmentVariable("TZ");

    [Fact]
    public async Task A_time_zone_already_in_tomorrow_changes_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows takes its time zone from the system, not from TZ.");
        var options = GeneratedPractice.With(300);
        Use("UTC");
        var here = await (await GeneratedPractice.Make(options)).Digests();

        Use("Pacific/Kiritimati");
        var there = await (await GeneratedPractice.Make(options)).Digests();

        Assert.Equal(TimeSpan.FromHours(14), TimeZoneInfo.Local.BaseUtcOffset);
        Assert.Equal(here, there);
    }

    public void Dispose() => Use(before);

    private static void Use(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
