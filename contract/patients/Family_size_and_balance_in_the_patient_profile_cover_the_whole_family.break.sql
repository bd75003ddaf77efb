-- A patient without a guarantor.
-- fails: not_null_int_patient_profile_family_size
update raw.patient set "Guarantor" = 0 where "PatNum" = (select min("PatNum") from raw.patient)
