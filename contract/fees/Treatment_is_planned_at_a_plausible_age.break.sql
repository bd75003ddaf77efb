-- Treatment planned at an implausible age.
update raw.patient set "Birthdate" = (
    select max(p."DateTP") from raw.procedurelog as p
    where p."PatNum" = patient."PatNum"
) - interval '2 years'
where "PatNum" in (
    select p."PatNum" from raw.procedurelog as p
    join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
    where code."ProcCode" = 'D2391'
)
