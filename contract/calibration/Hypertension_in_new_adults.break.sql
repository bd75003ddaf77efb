-- Younger patients without hypertension.
delete from raw.disease where "DiseaseDefNum" = 1 and "PatNum" in (
    select "PatNum" from raw.patient where "Birthdate" > date '1955-01-01'
)
