-- Family members, the guarantor aside, with secondary coverage where two subscribe.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/InsuredRule.cs
-- least patients: 1000
select count(*) filter (where p."PatNum" in (select "PatNum" from raw.patplan where "Ordinal" = 2)), count(*)
from raw.patient as p
join (
    select subscriber."Guarantor" as family
    from raw.inssub as s
    join raw.patient as subscriber on subscriber."PatNum" = s."Subscriber"
    group by subscriber."Guarantor"
    having count(distinct s."Subscriber") = 2
) as insured on insured.family = p."Guarantor"
where p."PatNum" <> p."Guarantor"
