-- Problem that ends before it starts.
-- fails: not_before_stg_opendental__disease_stopped_on__started_on
update raw.disease set "DateStop" = "DateStart" - 1
where "DiseaseNum" = (select min("DiseaseNum") from raw.disease where "ProbStatus" = 1)
