namespace DentalSynth.DbtContract.Breakages;

/// <summary>System E: statements, last notices and what is given up.</summary>
internal static class OpenBillBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "statements that are a week late",
            "A_statement_goes_out_on_the_billing_day_of_the_family",
            [],
            """
            update raw.statement set "DateSent" = "DateSent" + 7
            """
        ),
        new(
            "months without statements",
            "A_family_gets_one_statement_a_month_while_a_bill_is_on_fewer_than_six",
            [],
            """
            delete from raw.statement where extract(month from "DateSent") in (3, 6, 9)
            """
        ),
        new(
            "statements that say nothing of an old bill",
            "A_statement_says_how_long_its_oldest_bill_is_past_due",
            [],
            """
            update raw.statement set "Note" = '' where "DateSent" - "DateRangeFrom" >= 60
            """
        ),
        new(
            "statements that all go out by mail",
            "More_than_half_of_the_families_get_their_statements_by_e_mail",
            [],
            """
            update raw.statement set "Mode_" = 0
            """
        ),
        new(
            "an agency that has a balance a month early",
            "A_balance_is_given_up_45_days_after_its_last_notice",
            [],
            """
            update raw.commlog set "CommDateTime" = "CommDateTime" - interval '1 month'
            where "Note" like 'Balance handed to an agency%'
            """
        ),
        new(
            "an agency that gets nothing",
            "One_in_ten_of_the_larger_balances_that_are_given_up_is_written_off",
            [],
            """
            insert into raw.adjustment ("AdjNum", "AdjDate", "AdjAmt", "PatNum", "AdjType", "ProcNum")
            select 900000000 + "ProcNum", '2026-01-30', -1, "PatNum", 550, "ProcNum" from raw.procedurelog where "ProcStatus" = 2
            """
        ),
    ];
}
