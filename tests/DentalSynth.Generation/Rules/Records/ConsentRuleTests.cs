using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Rules.Records;

namespace DentalSynth.Generation.Rules.Records;

public sealed class ConsentRuleTests
{
    [Fact]
    public void Only_surgery_needs_a_signature() =>
        Assert.Equal([VisitKind.Surgery], Enum.GetValues<VisitKind>().Where(new ConsentRule().IsSigned));
}
