-- Seniors without hypertension.
delete from raw.disease where "DiseaseDefNum" = 1 and "PatNum" in (
    select "PatNum" from raw.patient where "Birthdate" < date '1965-01-01'
)
