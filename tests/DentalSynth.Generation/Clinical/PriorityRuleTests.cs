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
    public void Treatment_priority_runs_from_urgent_to_cosmetic(VisitKind kind, long priority) =>
        Assert.Equal(priority, new PriorityRule().Priority(kind));
}
