namespace DentalSynth.Generation.Simulation;

public sealed class SteeringTests
{
    private static readonly RandomSources Sources = new(42);

    [Theory]
    [InlineData(0.12)]
    [InlineData(0.85)]
    public void The_share_is_kept_whatever_the_causes(double planned)
    {
        var happened = Decide(planned).Select(decision => decision.Happened).ToList();

        Assert.InRange(happened.Count(x => x) / (double)happened.Count, planned - 0.01, planned + 0.01);
    }

    [Fact]
    public void Causes_show()
    {
        var byCause = Decide(0.12).ToLookup(decision => decision.IsLikely, decision => decision.Happened);
        var (likely, others) = (Share(byCause[true]), Share(byCause[false]));

        Assert.InRange(likely / (1 - likely) / (others / (1 - others)), 3, 5);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Never_and_always_are_kept_too(double planned, bool happens) =>
        Assert.Equal(happens, new Steering().Decide(planned, 4, Sources.For("decision", 1)));

    private static double Share(IEnumerable<bool> happened) => happened.Average(x => x ? 1.0 : 0);

    // Every third case is four times as likely, as odds.
    private static List<(bool IsLikely, bool Happened)> Decide(double planned)
    {
        var steering = new Steering();
        return
        [
            .. Enumerable
                .Range(0, 6_000)
                .Select(n => (n % 3 == 0, steering.Decide(planned, n % 3 == 0 ? 4 : 1, Sources.For("decision", n)))),
        ];
    }
}
