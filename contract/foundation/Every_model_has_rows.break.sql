-- A model without rows.
-- fails: rows_per_stg_opendental__patientnote_0_9__ref_stg_opendental__patient_
delete from raw.patientnote
