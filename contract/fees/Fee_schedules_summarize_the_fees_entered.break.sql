-- A fee schedule deleted.
-- fails: relationships_stg_opendental__fee_fee_schedule_id__fee_schedule_id__ref_stg_opendental__feesched_
-- fails: relationships_dim_insurance_fee_schedule_id__fee_schedule_id__ref_dim_fee_schedule_
delete from raw.feesched where "FeeSchedNum" = 2
