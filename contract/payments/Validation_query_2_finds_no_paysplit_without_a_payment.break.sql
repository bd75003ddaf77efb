-- A payment deleted, but not its splits.
-- fails: relationships_stg_opendental__paysplit_payment_id__payment_id__ref_stg_opendental__payment_
-- fails: same_row_count_as_int_payment_split_ref_stg_opendental__paysplit_
-- fails: ar_equation_holds_for_every_completed_procedure
delete from raw.payment where "PayNum" = (select min("PayNum") from raw.payment)
