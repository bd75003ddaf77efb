-- Check-ups of children at the age for braces and below 14 (from then on prophies without an exam look like treatment), not
-- referred before, with a referral to an orthodontist.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/SpecialtyRule.cs
-- least patients: 1000
with counted(measured, out_of) as (
    select count(*) filter (where b.day = c.day), count(*)
    from ortho_checkups as c
    left join ortho_referrals as b on b.patient = c.patient
    where c.years < 14 and (b.day is null or c.day <= b.day)
)
select measured, out_of, value - 0.04 as least, value + 0.04 as most
from counted, setting
where name = 'Specialty.OrthodonticRate'
