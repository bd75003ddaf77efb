-- One procedure per visit.
delete from raw.procedurelog as p
where exists (
    select from raw.procedurelog as o where o."AptNum" = p."AptNum" and o."ProcNum" < p."ProcNum"
)
