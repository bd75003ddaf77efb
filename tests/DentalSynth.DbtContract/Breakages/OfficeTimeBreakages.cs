namespace DentalSynth.DbtContract.Breakages;

/// <summary>System G: working hours that are entered ahead, and days off.</summary>
internal static class OfficeTimeBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "working hours that are entered a week late",
            "Working_hours_of_one_more_month_are_entered_on_its_first_open_day",
            [],
            """
            update raw.schedule set "DateTStamp" = "DateTStamp" + interval '7 days'
            """
        ),
        new(
            "a last month without working hours",
            "Working_hours_are_known_for_five_months_beyond_the_next_recall",
            [],
            """
            delete from raw.schedule where "SchedDate" >= '2026-12-01' and "SchedType" = 1
            """
        ),
        new(
            "staff that is never off",
            "Employees_are_off_nine_days_a_year",
            [],
            """
            delete from raw.timeadjust where "PtoHours" > '00:00'
            """
        ),
    ];
}
