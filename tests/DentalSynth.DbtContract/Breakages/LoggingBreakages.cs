namespace DentalSynth.DbtContract.Breakages;

internal static class LoggingBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a payment that was changed before it was made",
            "A_row_is_changed_after_it_was_made",
            [],
            """
            update raw.payment set "SecDateTEdit" = "DateEntry" - 1 where "PayNum" = (select max("PayNum") from raw.payment)
            """
        ),
        new(
            "a payment of tomorrow",
            "Nothing_was_done_after_today",
            ["not_in_future_stg_opendental__payment_payment_date"],
            """
            update raw.payment set "PayDate" = '2026-02-01' where "PayNum" = (select max("PayNum") from raw.payment)
            """
        ),
    ];
}
