-- dim_procedure counts completed procedures by code and adds up their fees.
-- owner: src/DentalSynth.Generators/Foundation/ProcedureCodeRows.cs
select format('code %s: %s times for %s in dim_procedure, %s times for %s by the procedures',
    coalesce(d.procedure_code_id, p.id), d.times_completed, d.total_production, p.times, p.charged)
from marts.dim_procedure as d
full join (
    select "CodeNum" as id, count(*) as times, sum("ProcFee"::numeric(12, 2)) as charged
    from raw.procedurelog
    where "ProcStatus" = 2
    group by "CodeNum"
) as p on p.id = d.procedure_code_id
where (d.times_completed, d.total_production) is distinct from (coalesce(p.times, 0), coalesce(p.charged, 0))
