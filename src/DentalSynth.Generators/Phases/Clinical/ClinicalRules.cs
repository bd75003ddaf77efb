using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Rules.Clinical;
using DentalSynth.Generators.Rules.Scheduling;
using DentalSynth.Generators.Volumes;

namespace DentalSynth.Generators.Phases.Clinical;

/// <summary>The rules of visits and treatment, each with its numbers.</summary>
internal sealed class ClinicalRules(GenerationOptions options, Practice practice, Tempo tempo)
{
    public FirstVisitRule FirstVisit { get; } = new(tempo.FirstVisitRate, emergencyRate: 0.12);

    public LoyaltyRule Loyalty { get; } =
        new(tempo.LoyalRate, options.InsuredRate, insuredLift: 1.40, options.StayRate);

    public RecallRule Recall { get; } = new(options.RecallMonths, tempo.PrebookRate);

    public AttendanceRule Attendance { get; } = new(options.MissRate, options.RebookRate);

    public SeasonRule Season { get; } = new(putOffRate: 0.25);

    public StartTimeRule StartTime { get; } = new();

    public CheckUpRule CheckUp { get; } = new(tempo.AddOnRate, TempoSolver.InsuredLift);

    public InsuranceHistoryRule History { get; } = new(rate: 0.22);

    public DiagnosisRule Diagnosis { get; } = new(tempo.FindingsPerExam, practice.Needs);

    public AcceptanceRule Acceptance { get; } = new(acceptanceRate: 0.85, costlyRate: 0.60);

    public ToothRule Tooth { get; } = new();

    public FeeRule Fee { get; } = new(options.StandardFeeRate, largestDeviation: 1_000);
}
