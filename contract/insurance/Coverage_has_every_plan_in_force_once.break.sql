-- A subscription to a plan that does not exist.
-- fails: same_row_count_as_int_insurance_coverage_ref_stg_opendental__patplan_
update raw.inssub set "PlanNum" = 999999
where "InsSubNum" = (select min("InsSubNum") from raw.patplan)
