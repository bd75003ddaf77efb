using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical;

/// <summary>The rules of exams and treatment, each with its numbers.</summary>
internal sealed class ClinicalRules(GenerationOptions options, PracticeProfile profile, Practice practice, Tempo tempo)
{
    public CheckUpRule CheckUp { get; } =
        new(
            tempo.AddOnRate,
            profile.Number("CheckUp.InsuredLift"),
            profile.Rate("CheckUp.AdultFluorideRate"),
            profile.Rate("CheckUp.InflammationRate")
        );

    public InsuranceHistoryRule History { get; } = new(profile.Rate("History.Rate"));

    public DiagnosisRule Diagnosis { get; } =
        new(tempo.FindingsPerExam, practice.Needs, profile.Number("Diagnosis.GumFactor"));

    public AcceptanceRule Acceptance { get; } =
        new(
            profile.Rate("Acceptance.Rate"),
            profile.Rate("Acceptance.CostlyRate"),
            profile.Whole("Acceptance.LeastDays"),
            profile.Whole("Acceptance.MostDays")
        );

    public ToothRule Tooth { get; } = new();

    public MissingTeethRule MissingTeeth { get; } =
        new(
            profile.Whole("MissingTeeth.AdultFrom"),
            profile.Rate("MissingTeeth.WisdomOutRate"),
            profile.Rate("MissingTeeth.WisdomMissingRate"),
            profile.Rate("MissingTeeth.PerDecade"),
            profile.Number("MissingTeeth.MolarFactor"),
            profile.Number("MissingTeeth.FrontFactor"),
            profile.Rate("MissingTeeth.ToothlessPerDecade"),
            profile.Rate("MissingTeeth.LowerTooRate")
        );

    public PriorityRule Priority { get; } = new();

    public PlanReviewRule PlanReview { get; } =
        new(profile.Whole("PlanReview.EveryDays"), profile.Whole("PlanReview.Times"));

    public FeeRule Fee { get; } = new(options.StandardFeeRate, profile.Whole("Fee.LargestDeviation"));

    public ProcedureNoteRule ProcedureNote { get; } = new(profile.Rate("ProcedureNote.Rate"));
}
