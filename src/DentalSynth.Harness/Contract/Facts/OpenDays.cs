namespace DentalSynth.Harness.Contract.Facts;

/// <summary>The days on which the practice is open, read from its own schedule.</summary>
internal static class OpenDays
{
    /// <summary>Begins a query: calendar has each day, with the first day on or after it that is open.</summary>
    public const string Calendar = """
        with days as (
            select day::date as day, extract(isodow from day) < 6 and day::date not in (
                select "SchedDate" from raw.schedule where "SchedType" = 0 and "Status" = 2) as is_open
            from generate_series(
                (select min("DateTP") from raw.procedurelog), @as_of::date + 120, interval '1 day') as day
        ),
        calendar as materialized (
            select day, min(day) filter (where is_open)
                over (order by day rows between current row and unbounded following) as opens
            from days
        )
        """;
}
