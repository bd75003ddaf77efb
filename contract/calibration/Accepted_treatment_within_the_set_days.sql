-- Appointments for treatment, made at the exam, within the setting's days of it, a week for closed and full days aside;
-- only those that no season postpones.
-- owner: src/DentalSynth.Generators/Clinical/AcceptanceRule.cs
-- least patients: 1000
with treatments as (
    select distinct b.visit, b.entered, b.day
    from bookings as b
    join raw.procedurelog as p on p."AptNum" = b.visit and p."DateTP" = b.entered
    join raw.treatplanattach as a on a."ProcNum" = p."ProcNum"
    join raw.appointment as exam on exam."PatNum" = b.patient and exam."AptStatus" = 2
        and exam."AptDateTime"::date = b.entered and exam."ProcDescript" ~ 'D0120|D0140|D0150'
),
limits as (
    select least.value::int as least, most.value::int as most
    from setting as least
    cross join setting as most
    where least.name = 'Acceptance.LeastDays' and most.name = 'Acceptance.MostDays'
),
counted(measured, out_of) as (
    select count(*) filter (where day between entered + least and entered + most + 7), count(*)
    from treatments
    cross join limits
    where extract(month from entered) not in (7, 8, 12) and extract(month from entered + most) not in (7, 8, 12)
        and entered + most + 7 < (select as_of from dentalsynth.load)
)
select measured, out_of, 0.95 as least, 1 as most from counted
