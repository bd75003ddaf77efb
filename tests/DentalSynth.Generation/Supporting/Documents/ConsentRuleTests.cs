using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Supporting.Documents;

namespace DentalSynth.Generation.Supporting.Documents;

public sealed class ConsentRuleTests
{
    [Fact]
    public void Only_surgery_needs_a_consent_form() =>
        Assert.Equal([AppointmentKind.Surgery], Enum.GetValues<AppointmentKind>().Where(new ConsentRule().IsSigned));
}
