namespace DentalSynth.DbtContract.Breakages;

internal static class CollectionBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a statement of a cent too much",
            "A_statement_asks_for_what_is_open_on_its_procedures",
            ["statements_ask_for_what_is_open"],
            """
            update raw.statement set "BalTotal" = "BalTotal" + 0.01
            where "StatementNum" = (select min("StatementNum") from raw.statement)
            """
        ),
        new(
            "a statement that the models leave out",
            "A_statement_is_answered_by_what_is_paid_on_it_within_30_days",
            ["same_row_count_as_stg_opendental__statement_source_opendental_statement_"],
            """
            update raw.statement set "DateSent" = '2022-06-01'
            where "StatementNum" = (select min("StatementNum") from raw.statement)
            """
        ),
        new(
            "statements that are taken for receipts",
            "The_response_rate_of_a_month_is_answered_over_judged_statements",
            ["same_row_count_as_int_billing_statements_ref_stg_opendental__statement_"],
            """update raw.statement set "IsReceipt" = true where "Mode_" = 2"""
        ),
        new(
            "statements that nobody answers",
            "Between_two_and_three_of_five_statements_are_answered_within_30_days",
            ["statements_ask_for_what_is_open"],
            "delete from raw.statementprod"
        ),
        new(
            "calls about balances that nobody was reminded of",
            "An_open_balance_is_called_about_after_a_reminder",
            [],
            """delete from raw.commlog where "CommType" = 226 and "Mode_" in (1, 5)"""
        ),
        new(
            "a message on a bill that says nothing about it",
            "The_contacts_of_a_month_are_those_that_went_out_about_billing",
            ["contacts_about_bills_belong_to_a_campaign"],
            """
            update raw.commlog set "Note" = 'Hello.'
            where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "CommType" = 226)
            """
        ),
        new(
            "work that is too old for the models, paid after a reminder",
            "What_a_contact_brought_in_was_paid_for_earlier_work_within_30_days",
            ["same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_"],
            """
            update raw.procedurelog set "ProcDate" = '2022-06-01'
            where "ProcNum" = (
                select min(s."ProcNum")
                from raw.commlog as c
                join raw.paysplit as s on s."PatNum" = c."PatNum" and s."ProcNum" <> 0 and s."UnearnedType" = 0
                    and s."DatePay" between c."CommDateTime"::date + 1 and c."CommDateTime"::date + 30
                join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcDate" <= c."CommDateTime"
                where c."CommType" = 226
            )
            """
        ),
    ];
}
