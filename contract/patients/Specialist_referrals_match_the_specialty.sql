-- Difficult procedures that are not scheduled here go to the specialist for them; a child of 9 to 15 is referred
-- to an orthodontist once, at a check-up.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/SpecialtyRule.cs
select format('referral %s of patient %s on %s to specialty %s: work %s of specialty %s', a."RefAttachNum",
    a."PatNum", a."RefDate", r."Specialty", a."ProcNum", w.specialty)
from raw.refattach as a
join raw.referral as r on r."ReferralNum" = a."ReferralNum"
left join refused_procedures as w on w.work = a."ProcNum" and w.day = a."RefDate"
where not a."RefType" and a."ProcNum" <> 0 and r."Specialty" is distinct from w.specialty
union all
select format('referral %s of patient %s to specialty %s, number %s', id, patient, specialty, number)
from (
    with braces as (
    select "RefAttachNum" as id, "PatNum" as patient, "RefDate" as day
    from raw.refattach
    where not "RefType" and "ProcNum" = 0
),
checkups as (
    select distinct a."AptNum" as visit, a."PatNum" as patient, a."AptDateTime"::date as day,
        date_part('year', age(a."AptDateTime"::date, p."Birthdate")) as years
    from raw.appointment as a
    join raw.patient as p on p."PatNum" = a."PatNum"
    join raw.procedurelog as w on w."AptNum" = a."AptNum"
    join raw.procedurecode as c on c."CodeNum" = w."CodeNum"
    where a."AptStatus" = 2 and c."ProcCode" in ('D0120', 'D0145', 'D0150', 'D1120')
        and date_part('year', age(a."AptDateTime"::date, p."Birthdate")) between 9 and 15
)
    select b.*, r."Specialty" as specialty, row_number() over (partition by patient order by id) as number
    from braces as b
    join raw.refattach as a on a."RefAttachNum" = b.id
    join raw.referral as r on r."ReferralNum" = a."ReferralNum"
    where not exists (select from checkups as c where c.patient = b.patient and c.day = b.day)
        or r."Specialty" <> 3
        or exists (select from braces as o where o.patient = b.patient and o.id <> b.id)
) as wrong
