using System.Globalization;

namespace DentalSynth.Generators.Settings;

/// <summary>What settings must be to each other.</summary>
internal static class SettingLimits
{
    // Outcomes of one draw: their shares can't be more than all.
    private static readonly SettingDefinition[][] Outcomes =
    [
        [PracticeSettings.Setting.CompletedRate, PracticeSettings.Setting.BrokenRate],
        [AgeSettings.Setting.ChildRate, AgeSettings.Setting.ElderRate],
        [
            ClaimOutcomeSettings.Setting.ShortRate,
            ClaimOutcomeSettings.Setting.DeniedFirstRate,
            ClaimOutcomeSettings.Setting.DeniedRate,
        ],
        [PaymentHabitSettings.Setting.LateRate, PaymentHabitSettings.Setting.NeverRate],
    ];

    private static readonly (SettingDefinition Less, SettingDefinition More)[] Ordered =
    [
        (AcceptanceSettings.Setting.LeastDays, AcceptanceSettings.Setting.MostDays),
        (LabWorkSettings.Setting.LeastDays, LabWorkSettings.Setting.MostDays),
        (ProbingDepthSettings.Setting.LeastAdded, ProbingDepthSettings.Setting.MostAdded),
        (ProbingDepthSettings.Setting.LeftAfterScaling, ProbingDepthSettings.Setting.LeastAdded),
        (BalanceReminderSettings.Setting.WorthMessage, BalanceReminderSettings.Setting.WorthCall),
        (FeeSettings.Setting.SmallestDeviation, FeeSettings.Setting.LargestDeviation),
        (PrepaymentSettings.Setting.LeastPart, PrepaymentSettings.Setting.MostPart),
        (ClaimOutcomeSettings.Setting.LeastPart, ClaimOutcomeSettings.Setting.MostPart),
        (PaymentHabitSettings.Setting.LeastDaysLate, PaymentHabitSettings.Setting.MostDaysLate),
        (PaymentHabitSettings.Setting.MostDaysLate, BadDebtSettings.Setting.DaysToNotice), // who gets a final notice never pays
        (StatementSettings.Setting.DaysToReminder, StatementSettings.Setting.DaysToWarning),
        (RecallReminderSettings.Setting.MessageDays, RecallReminderSettings.Setting.CallDays),
        (BalanceReminderSettings.Setting.DaysToMessage, BalanceReminderSettings.Setting.DaysToCall),
        (SpecialtySettings.Setting.OrthodonticFrom, SpecialtySettings.Setting.OrthodonticTo),
        (AttendanceSettings.Setting.LeastDaysLater, AttendanceSettings.Setting.MostDaysLater),
        (FirstVisitSettings.Setting.LeastDays, FirstVisitSettings.Setting.MostDays),
        (RecallSettings.Setting.LeastLead, RecallSettings.Setting.MostLead),
        (ReminderSettings.Setting.DaysBefore, ReminderSettings.Setting.LeastDaysBooked),
    ];

    /// <summary>Returns whether shares are more than 1 together, by more than what binary fractions are off.</summary>
    public static bool IsMoreThanAll(double sum) => sum > 1 + 1e-9;

    /// <summary>Returns what is wrong, and between which settings.</summary>
    public static IEnumerable<(string Problem, IReadOnlyList<SettingDefinition> Settings)> Problems(
        SettingValues values
    )
    {
        foreach (var rates in Outcomes)
        {
            if (rates.Sum(values.Number) is var sum && IsMoreThanAll(sum))
            {
                var names = string.Join(" and ", rates.Select(rate => rate.Name));
                yield return (
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{names} must not be above 1 together, not {sum:0.####}"
                    ),
                    rates
                );
            }
        }

        foreach (var (less, more) in Ordered)
        {
            if (values.Number(less) > values.Number(more))
            {
                var found = $"not {values.Text(less)} and {values.Text(more)}";
                yield return ($"{less.Name} must not be above {more.Name}, {found}", [less, more]);
            }
        }
    }
}
