-- dim_procedure has every code once, with its one UCR fee.
-- owner: src/DentalSynth.Generators/Foundation/FeeRows.cs
select format('code %s: %s in dim_procedure, %s in the fee schedule', coalesce(d.procedure_code, f.code),
    d.standard_fee, f.fee)
from marts.dim_procedure as d
full join (
    select c."CodeNum" as id, c."ProcCode" as code, f."Amount"::numeric(12, 2) as fee
    from raw.procedurecode as c
    left join raw.fee as f on f."CodeNum" = c."CodeNum" and f."FeeSched" = 1
        and coalesce(f."ClinicNum", 0) = 0 and coalesce(f."ProvNum", 0) = 0
) as f on f.id = d.procedure_code_id
where d.standard_fee is distinct from f.fee or d.procedure_code is distinct from f.code
