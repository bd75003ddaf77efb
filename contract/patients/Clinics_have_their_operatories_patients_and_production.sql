-- dim_clinic counts operatories in use and patients, and adds up the fees of procedures completed there.
-- owner: src/DentalSynth.Generators/Foundation/ClinicBuilder.cs
with entries as (
    select "ClinicNum" as clinic, 1 as chair, 0 as patient, 0.00 as fee
    from raw.operatory
    where not "IsHidden"
    union all
    select "ClinicNum", 0, 1, 0 from raw.patient
    union all
    select "ClinicNum", 0, 0, round("ProcFee"::numeric, 2) from raw.procedurelog where "ProcStatus" = 2
),
sums as (
    select clinic, sum(chair) as chairs, sum(patient) as patients, sum(fee) as fees
    from entries
    where clinic > 0
    group by clinic
)
select format('clinic %s: %s operatories, %s patients, %s; the dimension says %s, %s, %s',
    coalesce(sums.clinic, dim.clinic_id), sums.chairs, sums.patients, sums.fees, dim.operatory_count,
    dim.patient_count, dim.lifetime_production)
from sums
full join marts.dim_clinic as dim on dim.clinic_id = sums.clinic
where (coalesce(sums.chairs, 0), coalesce(sums.patients, 0), coalesce(sums.fees, 0))
    is distinct from (dim.operatory_count, dim.patient_count, dim.lifetime_production)
