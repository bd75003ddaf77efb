namespace DentalSynth.DbtContract.Breakages;

internal static class TreatmentBreakages
{
    // A planned procedure of a plan that is not done.
    private const string OpenLine = """
        (
            select min(t."ProcTPNum")
            from raw.proctp as t
            join raw.procedurelog as p on p."ProcNum" = t."ProcNumOrig"
            where p."ProcStatus" = 1
        )
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a price list that is lost",
            "Price_lists_show_the_fees_that_were_entered",
            [
                "relationships_stg_opendental__fee_fee_schedule_id__fee_schedule_id__ref_stg_opendental__feesched_",
                "relationships_dim_insurance_fee_schedule_id__fee_schedule_id__ref_dim_fee_schedule_",
            ],
            """delete from raw.feesched where "FeeSchedNum" = 2"""
        ),
        new(
            "a standard fee that is filed under another code",
            "A_code_costs_what_the_standard_price_list_says",
            ["every_code_has_a_fee_in_every_schedule"],
            """
            update raw.fee set "CodeNum" = (select max("CodeNum") from raw.fee where "FeeSched" = 1)
            where "FeeNum" = (select min("FeeNum") from raw.fee where "FeeSched" = 1)
            """
        ),
        new(
            "a contract that allows more than is charged",
            "No_contract_is_dearer_than_the_standard_price_list",
            ["every_code_has_a_fee_in_every_schedule"],
            """
            update raw.fee set "Amount" = "Amount" * 3
            where "FeeNum" = (select min("FeeNum") from raw.fee where "FeeSched" = 2)
            """
        ),
        new(
            "a code that is lost although it was used",
            "Work_is_counted_once_under_its_code",
            ["same_row_count_as_int_procedure_complete_ref_stg_opendental__procedurelog_"],
            """
            delete from raw.procedurecode
            where "CodeNum" = (select min("CodeNum") from raw.procedurelog where "ProcStatus" = 2)
            """
        ),
        new(
            "a line of a treatment plan that nobody was shown",
            "Presented_treatment_is_accepted_as_often_as_the_shown_plans_say",
            [
                "same_row_count_as_stg_opendental__proctp_ref_stg_opendental__treatplanattach_",
                "treatment_plans_sum_their_lines",
            ],
            $"""
            delete from raw.proctp where "ProcTPNum" = {OpenLine}
            """
        ),
        new(
            "patients who refuse all that is proposed",
            "Most_presented_treatment_is_accepted",
            ["most_presented_treatment_is_accepted"],
            """
            update raw.procedurelog as p set "ProcStatus" = 1, "AptNum" = 0
            from raw.treatplanattach as a
            where a."ProcNum" = p."ProcNum"
            """
        ),
        new(
            "a treatment plan that shows another fee than is charged",
            "What_remains_of_a_treatment_plan_is_what_was_not_done",
            ["treatment_plans_sum_their_lines", "stg_opendental__proctp_the_fee_is_divided_among_who_pays_it"],
            $"""
            update raw.proctp set "FeeAmt" = "FeeAmt" + 10 where "ProcTPNum" = {OpenLine}
            """
        ),
        new(
            "a note that is shared with work of another day",
            null,
            ["grouped_procedures_are_of_one_visit"],
            """
            update raw.procedurelog set "ProcDate" = "ProcDate" - 1
            where "ProcNum" = (select min("ProcNum") from raw.procgroupitem where "ProcNum" <> "GroupNum")
            """
        ),
        new(
            "dear work that is accepted like any other",
            "Three_in_five_accept_work_of_more_than_1000_dollars",
            [],
            """
            update raw.procedurelog set "ProcStatus" = 2 where "ProcFee" > 1000 and "ProcStatus" = 1
            """
        ),
        new(
            "small work that everybody accepts",
            "Four_in_five_accept_work_of_up_to_1000_dollars",
            [],
            """
            update raw.procedurelog set "ProcStatus" = 2 where "ProcFee" <= 1000 and "ProcStatus" = 1
            """
        ),
    ];
}
