-- Paysplit of a missing patient.
-- fails: relationships_stg_opendental__paysplit_patient_id__patient_id__ref_stg_opendental__patient_
update raw.paysplit set "PatNum" = 999999 where "SplitNum" = (select min("SplitNum") from raw.paysplit)
