namespace DentalSynth.DbtContract.Breakages;

internal static class FeeBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "every third procedure a dollar above the standard fee",
            "Four_in_five_completed_procedures_are_charged_the_standard_fee",
            [],
            """update raw.procedurelog set "ProcFee" = "ProcFee" + 1 where "ProcNum" % 3 = 0"""
        ),
        new(
            "a fee that is a fifth above the standard fee",
            "No_completed_procedure_is_charged_a_tenth_more_or_less_than_the_standard_fee",
            ["fees_stay_near_the_standard_fee"],
            """
            update raw.procedurelog set "ProcFee" = "ProcFee" * 1.3
            where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 2)
            """
        ),
        new(
            "a procedure whose code has no fee",
            "Every_completed_procedure_has_a_standard_fee",
            ["accepted_values_int_procedure_complete_has_standard_fee__False__True"],
            """
            delete from raw.fee
            where "CodeNum" = (select min("CodeNum") from raw.procedurelog where "ProcStatus" = 2)
            """
        ),
        new(
            "an adjustment of a type that has no meaning",
            "Every_adjustment_is_of_a_type_that_the_models_know",
            ["not_null_int_adjustments_adjustment_category"],
            """
            update raw.adjustment set "AdjType" = 69 where "AdjNum" = (select min("AdjNum") from raw.adjustment)
            """
        ),
        new(
            "a discount that adds to the bill",
            "Discounts_and_write_offs_take_off_and_refunds_add",
            ["int_adjustments_discounts_and_write_offs_reduce_what_is_owed"],
            """
            update raw.adjustment set "AdjAmt" = -"AdjAmt"
            where "AdjNum" = (select min("AdjNum") from raw.adjustment where "AdjType" in (186, 188, 9, 482))
            """
        ),
        new(
            "a discount of twice the fee",
            "Nothing_is_taken_off_that_was_not_charged",
            ["int_adjustments_no_reduction_exceeds_the_fee", "in_range_int_fee_model_effective_fee__0"],
            """
            update raw.adjustment as a set "AdjAmt" = -2 * p."ProcFee"
            from raw.procedurelog as p
            where p."ProcNum" = a."ProcNum" and a."AdjNum" = (
                select min("AdjNum") from raw.adjustment where "AdjAmt" < 0 and "ProcNum" > 0
            )
            """
        ),
    ];
}
