using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Profiles;
using DentalSynth.Generators.Rules.Clinical;
using DentalSynth.Generators.Rules.Scheduling;
using DentalSynth.Generators.Volumes;

namespace DentalSynth.Generators.Phases.Clinical;

/// <summary>The rules of visits and treatment, each with its numbers.</summary>
internal sealed class ClinicalRules(GenerationOptions options, PracticeProfile profile, Practice practice, Tempo tempo)
{
    public FirstVisitRule FirstVisit { get; } = new(tempo.FirstVisitRate, profile.Rate("FirstVisit.EmergencyRate"));

    public LoyaltyRule Loyalty { get; } =
        new(tempo.LoyalRate, options.InsuredRate, profile.Number("Loyalty.InsuredLift"), options.StayRate);

    public RecallRule Recall { get; } =
        new(options.RecallMonths, profile.Whole("Recall.MostDaysLate"), tempo.PrebookRate);

    public ScheduleHorizonRule ScheduleHorizon { get; } =
        new(options.RecallMonths, profile.Whole("Schedule.MonthsMore"));

    public AttendanceRule Attendance { get; } =
        new(
            options.MissRate,
            options.RebookRate,
            profile.Number("Attendance.SoonFactor"),
            profile.Number("Attendance.LongFactor"),
            profile.Rate("Attendance.UnreliableRate"),
            profile.Number("Attendance.UnreliableFactor")
        );

    public OnlineBookingRule OnlineBooking { get; } = new(profile.Rate("OnlineBooking.Rate"));

    public MoveRule Move { get; } = new(profile.Rate("Move.Rate"));

    public AbsenceRule Absence { get; } = new(profile.Rate("Absence.TooLateRate"), profile.Rate("Absence.CancelRate"));

    public SeasonRule Season { get; } =
        new(
            profile.Rate("Season.PutOffRate"),
            profile.Rate("Season.HolidayPutOffRate"),
            profile.Whole("Season.PutOffDays")
        );

    public StartTimeRule StartTime { get; } = new();

    public bool NewPatientsSeeHygienist { get; } = profile.IsOn("FirstVisit.WithHygienist");

    public bool HygienistsScale { get; } = profile.IsOn("Appointment.ScalingWithHygienist");

    public int LeastVisitMinutes { get; } = profile.Whole("Visit.LeastMinutes");

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

    public LabWorkRule LabWork { get; } =
        new(
            profile.Whole("LabWork.LeastDays"),
            profile.Whole("LabWork.MostDays"),
            profile.Whole("LabWork.FittingMinutes")
        );

    public FeeRule Fee { get; } = new(options.StandardFeeRate, profile.Whole("Fee.LargestDeviation"));
}
