namespace DentalSynth.DbtContract.Breakages;

internal static class RevenueBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a month's work that the models leave out",
            "Production_of_a_month_is_the_completed_fees_of_that_month",
            ["same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_"],
            """
            update raw.procedurelog set "ProcDate" = "ProcDate" - interval '10 years'
            where "ProcStatus" = 2 and "ProcDate" >= '2026-01-01'
            """
        ),
        new(
            "a supplement that the models leave out",
            "A_year_to_date_ends_with_all_that_was_collected_in_the_year",
            ["production_summary_loses_nothing"],
            """
            update raw.claimproc set "ProcDate" = '2022-06-01'
            where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 4 and "InsPayAmt" > 0)
            """
        ),
        new(
            "a check that the models leave out",
            "What_was_collected_on_a_day_is_what_patients_and_carriers_paid",
            ["daily_collections_are_the_payments"],
            """
            update raw.claimpayment set "CheckDate" = '2022-06-01'
            where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
            """
        ),
        new(
            "a missed visit that the models leave out",
            "A_missed_visit_costs_the_fees_of_what_it_was_for",
            ["same_row_count_as_stg_opendental__appointment_source_opendental_appointment_"],
            """
            update raw.appointment set "AptDateTime" = '2022-06-01'
            where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 5)
            """
        ),
        new(
            "a denied claim that the models leave out",
            "Revenue_lost_is_every_planned_work_denied_claim_and_reduction",
            ["same_row_count_as_stg_opendental__claim_source_opendental_claim_"],
            """
            update raw.claim set "DateService" = '2022-06-01'
            where "ClaimNum" = (
                select min("ClaimNum") from raw.claim where "ReasonUnderPaid" like 'Denied:%' and "InsPayAmt" = 0
            )
            """
        ),
    ];
}
