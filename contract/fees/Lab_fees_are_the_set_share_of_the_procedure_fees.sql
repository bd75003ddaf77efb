-- In whole dollars; each lab makes one kind of product: crowns and bridges, dentures, or guards.
-- owner: src/DentalSynth.Generators/Clinical/LabCases/LaboratoryRule.cs
with things as (
    select
        p."AptNum" as visit,
        case
            when code."ProcCode" like 'D5%' then 'dentures'
            when code."ProcCode" = 'D9944' then 'guards'
            else 'crowns'
        end as product,
        trunc(round((select value from setting where name = 'Laboratory.FeeRate') * sum(p."ProcFee"::numeric(12, 2)), 2)) as share
    from raw.procedurelog as p
    join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
    where code."ProcCode" ~ '^(D27|D5|D605|D606|D62|D67|D9944|D2962)'
    group by 1, 2
),
made as (
    select visit, array_agg(share order by share) as shares, min(product) as product, count(*) as products
    from things
    group by visit
),
asked as (
    select
        "AptNum" as visit,
        array_agg("LabFee"::numeric order by "LabFee") as fees,
        min("LaboratoryNum") as laboratory
    from raw.labcase
    group by "AptNum"
)
select format('visit %s: laboratories ask %s, their share of the fees is %s', visit, fees, shares)
from asked
join made using (visit) -- the work of a broken visit waits for another one
where fees <> shares
union all
select format('laboratory %s makes %s kinds of things', laboratory, count(distinct product))
from asked
join made using (visit)
where products = 1
group by laboratory
having count(distinct product) > 1
