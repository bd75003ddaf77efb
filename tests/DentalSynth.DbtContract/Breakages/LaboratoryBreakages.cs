namespace DentalSynth.DbtContract.Breakages;

/// <summary>What laboratories ask for their work, and when it is sent and fitted.</summary>
internal static class LaboratoryBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a laboratory that asks a dollar more",
            "A_laboratory_asks_13_percent_of_the_fee_in_whole_dollars",
            [],
            """
            update raw.labcase set "LabFee" = "LabFee" + 1
            """
        ),
        new(
            "a crown that is fitted the day after it was prepared",
            "What_a_laboratory_makes_is_fitted_twelve_days_later_or_more",
            [],
            """
            update raw.labcase as l set "DateTimeCreated" = a."AptDateTime" - interval '1 day'
            from raw.appointment as a
            where a."AptNum" = l."AptNum"
            """
        ),
        new(
            "crowns that wait for half a year",
            "Nine_in_ten_things_from_a_laboratory_are_fitted_within_three_weeks",
            [],
            """
            update raw.labcase set "DateTimeCreated" = "DateTimeCreated" - interval '180 days'
            """
        ),
        new(
            "laboratory work that is sent before the tooth is prepared",
            "A_case_goes_out_the_day_after_and_is_due_two_days_before_the_fitting",
            [],
            """
            update raw.labcase set "DateTimeSent" = "DateTimeCreated" - interval '3 days', "DateTStamp" = "DateTimeCreated"
            """
        ),
        new(
            "laboratory work that comes back too late",
            "A_case_goes_out_the_day_after_and_is_due_two_days_before_the_fitting",
            [],
            """
            update raw.labcase set "DateTimeRecd" = "DateTimeDue" + interval '20 days'
            """
        ),
    ];
}
