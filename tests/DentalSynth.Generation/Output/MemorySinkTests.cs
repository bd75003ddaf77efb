using DentalSynth.Generators.Output;

namespace DentalSynth.Generation.Output;

public sealed class MemorySinkTests
{
    [Fact]
    public void Rows_of_all_writers_come_back_by_type_and_key()
    {
        var sink = new MemorySink();
        var (first, second) = (sink.OpenWriter(), sink.OpenWriter());

        first.Add(new Claim { ClaimNum = 3 });
        second.Add(new Claim { ClaimNum = 1 });
        second.Add(new Payment { PayNum = 2 });

        Assert.Equal([1, 3], sink.Rows<Claim>().Select(claim => claim.ClaimNum));
        Assert.Equal(2, Assert.Single(sink.Rows<Payment>()).PayNum);
    }
}
