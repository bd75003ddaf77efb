using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Clinical;

/// <summary>The rules of exams and treatment, each with its numbers.</summary>
internal sealed class ClinicalRules(GenerationOptions options, PracticeProfile profile, Practice practice, Tempo tempo)
{
    public CheckUpProceduresRule CheckUpProcedures { get; } = CheckUps(profile, tempo.AddOnRate);

    public InsuranceHistoryRule History { get; } = new(profile.InsuranceHistory.Rate);

    public DiagnosisRule Diagnosis { get; } = new(tempo.FindingsPerExam, practice.Needs, profile.Diagnosis.PerioFactor);

    public AcceptanceRule Acceptance { get; } = new(profile.Acceptance);

    public ToothRule Tooth { get; } = new();

    public MissingTeethRule MissingTeeth { get; } =
        new(
            profile.MissingTeeth.AdultFrom,
            profile.MissingTeeth.WisdomOutRate,
            profile.MissingTeeth.WisdomMissingRate,
            profile.MissingTeeth.PerDecade,
            profile.MissingTeeth.MolarFactor,
            profile.MissingTeeth.FrontFactor,
            profile.MissingTeeth.ToothlessPerDecade,
            profile.MissingTeeth.LowerTooRate
        );

    public PriorityRule Priority { get; } = new();

    public PlanReviewRule PlanReview { get; } = new(profile.PlanReview.EveryDays, profile.PlanReview.Times);

    public FeeRule Fee { get; } =
        new(options.StandardFeeRate, profile.Fee.LargestDeviation, profile.Fee.SmallestDeviation);

    public ProcedureNoteRule ProcedureNote { get; } = new(profile.ProcedureNote.Rate);

    /// <summary>Returns the rule of check-ups at a rate of add-ons.</summary>
    public static CheckUpProceduresRule CheckUps(PracticeProfile profile, double addOnRate) =>
        new(
            addOnRate,
            profile.CheckUpProcedures.InsuredLift,
            profile.CheckUpProcedures.AdultFluorideRate,
            profile.CheckUpProcedures.InflammationRate,
            profile.CheckUpProcedures.NewAdultAddOns,
            profile.CheckUpProcedures.NewChildAddOns,
            profile.CheckUpProcedures.AdultHygieneAddOns,
            profile.CheckUpProcedures.ChildHygieneAddOns,
            profile.CheckUpProcedures.EmergencyAddOns
        );
}
