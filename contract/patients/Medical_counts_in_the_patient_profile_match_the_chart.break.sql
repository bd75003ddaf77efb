-- A medical problem of a missing patient.
update raw.disease set "PatNum" = 999999
where "DiseaseNum" = (select min("DiseaseNum") from raw.disease where "ProbStatus" = 0)
