using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Scheduling.Schedules;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>The rules of the appointment book, each with its numbers.</summary>
internal sealed class SchedulingRules(GenerationOptions options, PracticeProfile profile, Tempo tempo)
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

    public LabWorkRule LabWork { get; } =
        new(
            profile.Whole("LabWork.LeastDays"),
            profile.Whole("LabWork.MostDays"),
            profile.Whole("LabWork.FittingMinutes")
        );

    public ReminderRule Reminder { get; } =
        new(
            profile.Whole("Reminder.LeastDaysBooked"),
            profile.Whole("Reminder.DaysBefore"),
            profile.Rate("Reminder.Rate")
        );

    public ConfirmationRule Confirmation { get; } = new(profile.Rate("Confirmation.Rate"));
}
