using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Documents;

namespace DentalSynth.Generation.Supporting.Documents;

public sealed class ConsentRuleTests
{
    [Fact]
    public void Only_surgery_needs_a_consent_form() =>
        Assert.Equal([VisitKind.Surgery], Enum.GetValues<VisitKind>().Where(new ConsentRule().IsSigned));
}
