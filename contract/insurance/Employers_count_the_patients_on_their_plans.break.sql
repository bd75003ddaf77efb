-- A plan without a carrier.
-- fails: relationships_stg_opendental__insplan_carrier_id__carrier_id__ref_stg_opendental__carrier_
update raw.insplan set "CarrierNum" = 999999
where "PlanNum" = (
    select s."PlanNum"
    from raw.patplan as o
    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
    join raw.insplan as p on p."PlanNum" = s."PlanNum"
    where p."EmployerNum" > 0
    order by s."PlanNum"
    limit 1
)
