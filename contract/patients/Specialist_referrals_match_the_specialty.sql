-- Difficult procedures that are not scheduled here go to the specialist for them; a child at the age for
-- braces is referred to an orthodontist once, at a check-up.
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
    select b.*, r."Specialty" as specialty, row_number() over (partition by patient order by id) as number
    from ortho_referrals as b
    join raw.refattach as a on a."RefAttachNum" = b.id
    join raw.referral as r on r."ReferralNum" = a."ReferralNum"
    where not exists (select from ortho_checkups as c where c.patient = b.patient and c.day = b.day)
        or r."Specialty" <> 3
        or exists (select from ortho_referrals as o where o.patient = b.patient and o.id <> b.id)
) as wrong
