using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Scheduling.Schedules;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>The rules of the appointment book, each with its numbers.</summary>
internal sealed class SchedulingRules(GenerationOptions options, PracticeProfile profile, Tempo tempo)
{
    public FirstVisitRule FirstVisit { get; } = new(tempo.FirstVisitRate, profile.FirstVisit.EmergencyRate);

    public LoyaltyRule Loyalty { get; } =
        new(tempo.LoyalRate, options.InsuredRate, profile.Loyalty.InsuredLift, options.StayRate);

    public RecallRule Recall { get; } = new(options.RecallMonths, profile.Recall.MostDaysLate, tempo.PrebookRate);

    public ScheduleHorizonRule ScheduleHorizon { get; } = new(options.RecallMonths, profile.Schedule.MonthsMore);

    public AttendanceRule Attendance { get; } =
        new(
            options.MissRate,
            options.RebookRate,
            profile.Attendance.SoonFactor,
            profile.Attendance.LongFactor,
            profile.Attendance.UnreliableRate,
            profile.Attendance.UnreliableFactor
        );

    public OnlineBookingRule OnlineBooking { get; } = new(profile.OnlineBooking.Rate);

    public MoveRule Move { get; } = new(profile.Move.Rate);

    public AbsenceRule Absence { get; } = new(profile.Absence.TooLateRate, profile.Absence.CancelRate);

    public SeasonRule Season { get; } =
        new(profile.Season.PutOffRate, profile.Season.HolidayPutOffRate, profile.Season.PutOffDays);

    public StartTimeRule StartTime { get; } = new();

    public bool NewPatientsSeeHygienist { get; } = profile.FirstVisit.WithHygienist;

    public bool HygienistsScale { get; } = profile.Appointment.ScalingWithHygienist;

    public int LeastVisitMinutes { get; } = profile.Visit.LeastMinutes;

    public LabWorkRule LabWork { get; } =
        new(profile.LabWork.LeastDays, profile.LabWork.MostDays, profile.LabWork.FittingMinutes);

    public ReminderRule Reminder { get; } =
        new(profile.Reminder.LeastDaysBooked, profile.Reminder.DaysBefore, profile.Reminder.Rate);

    public ConfirmationRule Confirmation { get; } = new(profile.Confirmation.Rate);
}
