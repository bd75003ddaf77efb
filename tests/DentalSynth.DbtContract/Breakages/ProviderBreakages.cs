namespace DentalSynth.DbtContract.Breakages;

/// <summary>Work, visits and hours of nobody.</summary>
internal static class ProviderBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "work of a provider who does not exist",
            "A_provider_produces_the_fees_of_the_work_of_the_day",
            ["provider_performance_loses_nothing"],
            """
            update raw.procedurelog set "ProvNum" = 999
            where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 2)
            """
        ),
        new(
            "a visit to a provider who does not exist",
            "A_visit_counts_for_the_provider_who_does_the_work",
            ["provider_performance_loses_nothing"],
            """
            update raw.appointment set "ProvNum" = 999
            where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2 and not "IsHygiene")
            """
        ),
        new(
            "hours before the models' history",
            "Production_per_hour_is_of_the_hours_on_the_schedule",
            [],
            """
            update raw.schedule set "SchedDate" = date '2022-12-30'
            where "ScheduleNum" = (select min("ScheduleNum") from raw.schedule where "SchedType" = 1)
            """
        ),
        new(
            "a schedule of a provider who does not exist",
            "A_provider_is_at_home_where_most_of_the_days_are",
            [],
            """
            update raw.schedule set "ProvNum" = 999
            where "ScheduleNum" = (select min("ScheduleNum") from raw.schedule where "SchedType" = 1)
            """
        ),
    ];
}
