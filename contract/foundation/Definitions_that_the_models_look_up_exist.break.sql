-- Two definitions of one procedure status.
-- fails: unique_combination_stg_opendental__definition_category__item_value
-- fails: same_row_count_as_int_procedure_complete_ref_stg_opendental__procedurelog_
-- fails: unique_int_procedure_complete_procedure_id
insert into raw.definition ("DefNum", "Category", "ItemOrder", "ItemName", "ItemValue", "ItemColor", "IsHidden")
select 999999, "Category", "ItemOrder", "ItemName", "ItemValue", "ItemColor", "IsHidden"
from raw.definition
where "Category" = 4 and "ItemValue" = '2'
