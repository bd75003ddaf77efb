using System.Globalization;
using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Determinism;

public sealed class SameOptionsTests
{
    private static readonly GenerationOptions Options = GeneratedPractice.With(600);
    private static readonly Lazy<Task<IReadOnlyList<TableDigest>>> Once = new(() => Digests(Options, threads: 2));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task The_number_of_threads_does_not_change_the_rows(int threads) =>
        Assert.Equal(await Once.Value, await Digests(Options, threads));

    [Fact]
    public async Task Another_seed_gives_other_rows()
    {
        var other = await Digests(Options with { Seed = Options.Seed + 1 }, threads: 2);

        Assert.NotEqual(Hash(await Once.Value, "patient"), Hash(other, "patient"));
        Assert.NotEqual(Hash(await Once.Value, "payment"), Hash(other, "payment"));
    }

    [Fact]
    public async Task The_culture_does_not_change_the_rows()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = OddCulture.Instance;
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.CurrentCulture));

        Assert.Equal(await Once.Value, await Digests(Options, threads: 2));
    }

    private static async Task<IReadOnlyList<TableDigest>> Digests(GenerationOptions options, int threads) =>
        await (await GeneratedPractice.Make(options, threads)).Digests();

    private static UInt128 Hash(IReadOnlyList<TableDigest> digests, string table) =>
        digests.Single(digest => digest.Table == table).Hash;
}
