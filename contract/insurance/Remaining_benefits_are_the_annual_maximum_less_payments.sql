-- int_insurance_coverage takes what was paid for this year's procedures off the annual maximum.
-- owner: src/DentalSynth.Generators/Financial/Claims/BenefitRule.cs
select format('coverage %s of patient %s: %s left, by the claims %s of %s', r.id, r.patient,
    m.benefits_remaining, r.maximum - r.paid, r.maximum)
from (
    select
        o."PatPlanNum" as id,
        o."PatNum" as patient,
        b.maximum,
        coalesce(l.paid, 0) as paid
    from raw.patplan as o
    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
    left join (
        select "PlanNum" as plan, min("MonetaryAmt"::numeric(12, 2)) as maximum
        from raw.benefit
        where "BenefitType" = 5 and "MonetaryAmt" >= 0 and "CoverageLevel" = 1
            and coalesce("CodeNum", 0) = 0
        group by "PlanNum"
    ) as b on b.plan = s."PlanNum"
    left join (
        select "PatNum" as patient, "InsSubNum" as sub, sum("InsPayAmt"::numeric(12, 2)) as paid
        from raw.claimproc
        where "Status" in (1, 4) and "ProcDate" >= date_trunc('year', (select as_of from dentalsynth.load)::timestamp)
        group by "PatNum", "InsSubNum"
    ) as l on l.patient = o."PatNum" and l.sub = o."InsSubNum"
) as r
full join int.int_insurance_coverage as m on m.patplan_id = r.id
where m.benefits_remaining is distinct from r.maximum - r.paid
