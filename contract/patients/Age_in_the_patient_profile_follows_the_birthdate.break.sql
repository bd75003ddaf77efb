-- A patient without a birthday.
-- fails: not_null_int_patient_profile_age
update raw.patient set "Birthdate" = date '1900-01-01'
where "PatNum" = (select min("PatNum") from raw.patient)
