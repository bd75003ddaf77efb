-- Small patient payments after insurance that are by card, by the weights of the settings.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentTypeRule.cs
-- least patients: 1000
with wanted(share) as (
    select sum(weight::numeric) filter (where type = 1) / sum(weight::numeric)
    from dentalsynth.setting
    cross join unnest(string_to_array(value, ' ')) with ordinality as types(weight, type)
    where name = 'PaymentType.SmallWeights'
)
select count(*) filter (where p."PayType" = 71), count(*), share - 0.02 as least, least(1, share + 0.02) as most
from raw.payment as p, wanted
where p."PayType" > 0 and p."PayAmt" < (select value from setting where name = 'PaymentType.Large')
    and exists (
        select from raw.paysplit as s
        join raw.claimproc as l on l."ProcNum" = s."ProcNum" and l."ClaimNum" > 0
        where s."PayNum" = p."PayNum" and s."UnearnedType" = 0
    )
group by share
