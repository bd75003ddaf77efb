namespace DentalSynth.Harness.Contract.Facts;

/// <summary>When a patient is seen for the first time.</summary>
internal static class FirstVisits
{
    /// <summary>A query: <c>patient</c> and <c>day</c> of the first visit that took place.</summary>
    public const string Query = """
        select "PatNum" as patient, min("AptDateTime"::date) as day
        from raw.appointment
        where "AptStatus" = 2
        group by "PatNum"
        """;
}
