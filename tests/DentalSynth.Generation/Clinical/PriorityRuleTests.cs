using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical;

public sealed class PriorityRuleTests
{
    [Theory]
    [InlineData(VisitKind.RootCanal, TreatmentPriority.Urgent)]
    [InlineData(VisitKind.Surgery, TreatmentPriority.Urgent)]
    [InlineData(VisitKind.Restorative, TreatmentPriority.First)]
    [InlineData(VisitKind.Periodontal, TreatmentPriority.First)]
    [InlineData(VisitKind.Crown, TreatmentPriority.Second)]
    [InlineData(VisitKind.Prosthetic, TreatmentPriority.Third)]
    [InlineData(VisitKind.Cosmetic, TreatmentPriority.Later)]
    public void Pain_comes_before_decay_and_decay_before_looks(VisitKind kind, long priority) =>
        Assert.Equal(priority, new PriorityRule().Priority(kind));
}
