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

    public OnsetRule Onset { get; } = new(profile.Rate("Onset.KnownRate"), profile.Rate("Onset.ResolvedRate"));

    public PlanEstimateRule PlanEstimate { get; } = new();

    public PerioChartingRule PerioCharting { get; } = new(profile.Rate("PerioCharting.OtherRate"));

    public PocketDepthRule PocketDepth { get; } =
        new(
            profile.Whole("PocketDepth.LeastAdded"),
            profile.Whole("PocketDepth.MostAdded"),
            profile.Whole("PocketDepth.LeftAfterScaling")
        );

    public PrescriptionRule Prescription { get; } =
        new(
            practice.Medicine.Drugs,
            profile.Rate("Prescription.PainRate"),
            profile.Rate("Prescription.StrongRate"),
            profile.Rate("Prescription.InfectionRate"),
            profile.Rate("Prescription.RinseRate")
        );

    public LaboratoryRule Laboratory { get; } = new(practice.Laboratories, profile.Rate("Laboratory.FeeRate"));

    public LabTimingRule LabTiming { get; } = new(profile.Whole("LabTiming.DaysAhead"));

    public SignedPlanRule SignedPlan { get; } = new(profile.Dollars("SignedPlan.Costly"));
}
