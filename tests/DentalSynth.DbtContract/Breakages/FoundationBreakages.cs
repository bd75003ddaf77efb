namespace DentalSynth.DbtContract.Breakages;

internal static class FoundationBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a table without rows",
            "Every_table_has_the_rows_that_it_is_planned_to_have",
            ["row_count_at_least_stg_opendental__benefit_1"],
            "delete from raw.benefit"
        ),
        new(
            "a model without rows",
            "Every_model_has_rows",
            ["rows_per_stg_opendental__patientnote_0_9__ref_stg_opendental__patient_"],
            "delete from raw.patientnote"
        ),
        new(
            "a payment split of a patient who does not exist",
            "Every_reference_leads_to_a_row_that_exists",
            ["relationships_stg_opendental__paysplit_patient_id__patient_id__ref_stg_opendental__patient_"],
            """
            update raw.paysplit set "PatNum" = 999999 where "SplitNum" = (select min("SplitNum") from raw.paysplit)
            """
        ),
        new(
            "a key of a table that nobody knows",
            "Every_reference_leads_to_a_row_that_exists",
            [],
            """
            update raw.patient set "SiteNum" = 7 where "PatNum" = (select min("PatNum") from raw.patient)
            """
        ),
        new(
            "two definitions of one procedure status",
            "The_definitions_that_the_models_look_up_exist",
            [
                "unique_combination_stg_opendental__definition_category__item_value",
                "same_row_count_as_int_procedure_complete_ref_stg_opendental__procedurelog_",
                "unique_int_procedure_complete_procedure_id",
            ],
            """
            insert into raw.definition ("DefNum", "Category", "ItemOrder", "ItemName", "ItemValue", "ItemColor", "IsHidden")
            select 999999, "Category", "ItemOrder", "ItemName", "ItemValue", "ItemColor", "IsHidden"
            from raw.definition
            where "Category" = 4 and "ItemValue" = '2'
            """
        ),
        new(
            "adjustment types without definitions",
            "The_definitions_that_the_models_look_up_exist",
            ["not_null_int_adjustments_adjustment_type_name"],
            """delete from raw.definition where "Category" = 1"""
        ),
        new(
            "a patient of a status that does not exist",
            "Validation_query_4_finds_that_all_dbt_tests_pass",
            ["accepted_values_stg_opendental__patient_patient_status_code__False__0__1__2__3__4__5__6"],
            """
            update raw.patient set "PatStatus" = 9 where "PatNum" = (select min("PatNum") from raw.patient)
            """
        )
        {
            AsksEveryTest = true,
        },
    ];
}
