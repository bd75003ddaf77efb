using DentalSynth.Generators.Scheduling.Appointments;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Scheduling.Schedules;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Scheduling;

/// <summary>The rules of the appointment book, each with its numbers.</summary>
internal sealed class SchedulingRules(GenerationOptions options, PracticeProfile profile, Tempo tempo)
{
    public FirstVisitRule FirstVisit { get; } =
        new(
            tempo.FirstVisitRate,
            profile.FirstVisit.EmergencyRate,
            profile.FirstVisit.LeastDays,
            profile.FirstVisit.MostDays
        );

    public LoyaltyRule Loyalty { get; } =
        new(tempo.LoyalRate, options.InsuredRate, profile.Loyalty.InsuredLift, options.StayRate);

    public RecallRule Recall { get; } =
        new(
            options.RecallMonths,
            profile.Recall.MostDaysLate,
            tempo.PrebookRate,
            profile.Recall.LeastLead,
            profile.Recall.MostLead
        );

    public ScheduleHorizonRule ScheduleHorizon { get; } = new(options.RecallMonths, profile.Schedule.MonthsMore);

    public AttendanceRule Attendance { get; } = new(options.RebookRate, profile.Attendance);
    public double MissRate { get; } = options.MissRate;
    public BookingDayRule BookingDay { get; } = new(profile.BookingDay.Weights);
    public int MostDaysAhead { get; } = profile.BookingDay.MostDaysAhead;

    public OnlineBookingRule OnlineBooking { get; } = new(profile.OnlineBooking.Rate);

    public RescheduleRule Reschedule { get; } = new(profile.Reschedule.Rate, profile.Reschedule.MostDays);

    public BrokenAppointmentRule BrokenAppointment { get; } =
        new(profile.BrokenAppointment.LateArrivalRate, profile.BrokenAppointment.LateCancellationRate);

    public SeasonRule Season { get; } =
        new(profile.Season.PostponeRate, profile.Season.HolidayPostponeRate, profile.Season.PostponeDays);

    public StartTimeRule StartTime { get; } = new(profile.StartTime.Weights);

    public bool NewPatientsSeeHygienist { get; } = profile.FirstVisit.WithHygienist;

    public bool HygienistsScale { get; } = profile.Appointment.ScalingWithHygienist;

    public int LeastVisitMinutes { get; } = profile.Visit.LeastMinutes;

    public LabWorkRule LabWork { get; } =
        new(profile.LabWork.LeastDays, profile.LabWork.MostDays, profile.LabWork.FittingMinutes);

    public ReminderRule Reminder { get; } =
        new(profile.Reminder.LeastDaysBooked, profile.Reminder.DaysBefore, profile.Reminder.Rate);

    public ConfirmationRule Confirmation { get; } = new(profile.Confirmation.Rate, profile.Confirmation.MostMinutes);
}
