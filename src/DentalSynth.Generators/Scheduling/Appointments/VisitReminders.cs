using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>When reminders are sent and confirmed, so that histappointment and commlog agree.</summary>
internal sealed class VisitReminders(SchedulingRules rules, RandomSources sources)
{
    private const int ReminderHour = 9; // sent within the first hour after opening, when patients can call back

    /// <summary>Returns when the reminder is sent, or null without one.</summary>
    public DateTime? SentAt(Visit visit)
    {
        var random = sources.For("reminder", visit.AptNum);
        return rules.Reminder.SentOn(visit.TimeSetOn, visit.Date, random) is { } day
            ? day.ToDateTime(new TimeOnly(ReminderHour, 0)).AddSeconds(random.Below(60 * 60))
            : null;
    }

    /// <summary>Returns when the patient confirms, or null without a reminder or a confirmation.</summary>
    public DateTime? ConfirmedAt(Visit visit) =>
        SentAt(visit) is { } sent
        && rules.Confirmation.MinutesLater(sources.For("confirmation", visit.AptNum)) is { } minutes
            ? sent.AddMinutes(minutes)
            : null;
}
