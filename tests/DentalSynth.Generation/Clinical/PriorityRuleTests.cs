using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical;

public sealed class PriorityRuleTests
{
    [Theory]
    [InlineData(AppointmentKind.RootCanal, TreatmentPriority.Urgent)]
    [InlineData(AppointmentKind.Surgery, TreatmentPriority.Urgent)]
    [InlineData(AppointmentKind.Restorative, TreatmentPriority.First)]
    [InlineData(AppointmentKind.Periodontal, TreatmentPriority.First)]
    [InlineData(AppointmentKind.Crown, TreatmentPriority.Second)]
    [InlineData(AppointmentKind.Prosthetic, TreatmentPriority.Third)]
    [InlineData(AppointmentKind.Cosmetic, TreatmentPriority.Later)]
    public void Treatment_priority_runs_from_urgent_to_cosmetic(AppointmentKind kind, long priority) =>
        Assert.Equal(priority, new PriorityRule().Priority(kind));
}
