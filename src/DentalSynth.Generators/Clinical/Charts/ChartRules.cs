using DentalSynth.Generators.Clinical.LabCases;
using DentalSynth.Generators.Clinical.Medical;
using DentalSynth.Generators.Clinical.Perio;
using DentalSynth.Generators.Clinical.Plans;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Clinical.Charts;

/// <summary>The rules of charts, each with its numbers.</summary>
internal sealed class ChartRules(PracticeProfile profile, Practice practice)
{
    public MedicalHistoryRule MedicalHistory { get; } = new(practice.Medicine.Conditions, practice.Medicine.Allergens);

    public OnsetRule Onset { get; } = new(profile.Onset.KnownRate, profile.Onset.ResolvedRate);

    public PlanEstimateRule PlanEstimate { get; } = new();

    public PerioChartingRule PerioCharting { get; } = new(profile.PerioCharting.OtherRate);

    public ProbingDepthRule ProbingDepth { get; } =
        new(profile.ProbingDepth.LeastAdded, profile.ProbingDepth.MostAdded, profile.ProbingDepth.LeftAfterScaling);

    public PrescriptionRule Prescription { get; } =
        new(
            practice.Medicine.Drugs,
            profile.Prescription.PainRate,
            profile.Prescription.StrongRate,
            profile.Prescription.InfectionRate,
            profile.Prescription.RinseRate
        );

    public LaboratoryRule Laboratory { get; } = new(practice.Laboratories, profile.Laboratory.FeeRate);

    public LabTimingRule LabTiming { get; } = new(profile.LabTiming.DaysAhead);

    public SignedPlanRule SignedPlan { get; } = new(profile.SignedPlan.Costly);
}
