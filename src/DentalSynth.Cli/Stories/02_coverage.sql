with coverage as (
    select patplan.*, "PlanNum", "DateEffective", "DateTerm", "Subscriber",
        case "Ordinal" when 1 then 'Primary' when 2 then 'Secondary' else 'Further' end as rank
    from raw.patplan
    join raw.inssub using ("InsSubNum")
    where "PatNum" = any($1)
)
select "PatNum", "SecDateTEntry", format('%s coverage entered: %s, subscriber %s, in effect since %s', rank,
    pg_temp.carrier("PlanNum"), pg_temp.patient("Subscriber"), pg_temp.day("DateEffective")), null::float8
from coverage
union all
select "PatNum", "DateTerm"::timestamp, format('%s coverage ended: %s', rank, pg_temp.carrier("PlanNum")), null
from coverage
union all
select "PatNum", "DateLastVerified"::timestamp, format('Eligibility verified: %s', pg_temp.carrier("PlanNum")), null
from (
    select "DateLastVerified", "VerifyType", "FKey" from raw.insverify
    union
    select "DateLastVerified", "VerifyType", "FKey" from raw.insverifyhist
) as verified
join coverage on "VerifyType" = 2 and "FKey" = "PatPlanNum" -- 2: the patient's enrollment, not the plan
