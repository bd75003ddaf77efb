using System.Collections.Concurrent;
using DentalSynth.Generation.Generated;

namespace DentalSynth.Generation.Determinism;

/// <summary>A practice, and the same one when time has moved on. Each is made once.</summary>
internal static class LaterPractice
{
    private const int Patients = 1_000;

    private static readonly ConcurrentDictionary<int, Lazy<Task<RowPrints>>> ByDays = new();

    public static DateOnly Earlier => GeneratedPractice.AsOf;

    /// <summary>Returns the practice as of <see cref="Earlier"/>, and so many days later.</summary>
    public static async Task<(RowPrints Before, RowPrints After)> Both(int days) => (await After(0), await After(days));

    private static Task<RowPrints> After(int days) => ByDays.GetOrAdd(days, _ => new(() => Make(days))).Value;

    private static async Task<RowPrints> Make(int days)
    {
        var earlier = await GeneratedPractice.Of(Patients);
        var later = earlier.Options with { AsOf = Earlier.AddDays(days), VolumeDate = Earlier };
        return new(days == 0 ? earlier : await GeneratedPractice.Make(later));
    }
}
