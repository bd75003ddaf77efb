-- dim_insurance adds up the claim lines of each plan, to the cent; a contract's write-off stands from the claim on.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimProcess.cs
select format('plan %s: paid %s and wrote off %s in dim_insurance, %s and %s by the lines',
    coalesce(d.insurance_plan_id, r.id), d.paid_amount, d.write_off_amount, r.paid, r.forgiven)
from marts.dim_insurance as d
full join (
    select
        "PlanNum" as id,
        sum("InsPayAmt"::numeric(12, 2)) as paid,
        sum("WriteOff"::numeric(12, 2)) as forgiven
    from raw.claimproc
    where "Status" in (0, 1, 4)
    group by "PlanNum"
) as r on r.id = d.insurance_plan_id
where (d.paid_amount, d.write_off_amount) is distinct from (coalesce(r.paid, 0), coalesce(r.forgiven, 0))
