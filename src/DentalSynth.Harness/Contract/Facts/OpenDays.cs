namespace DentalSynth.Harness.Contract.Facts;

/// <summary>When the practice is open, as its own calendar in table schedule says.</summary>
internal static class OpenDays
{
    /// <summary>The start of a query: common table expression <c>calendar</c> has every day, and the first open day on or
    /// after it.</summary>
    public const string Calendar = """
        with days as (
            select
                d.day::date as day,
                case when extract(isodow from d.day) < 6 and h."SchedDate" is null then d.day::date end as open
            from dentalsynth.load as load
            cross join lateral generate_series(load.start_date, load.as_of + 1000, interval '1 day') as d(day)
            left join raw.schedule as h on h."SchedDate" = d.day and h."SchedType" = 0 and h."Status" = 2
        ),
        calendar as materialized (
            select day, min(open) over (order by day desc) as opens
            from days
        )
        """;
}
