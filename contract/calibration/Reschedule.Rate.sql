-- Appointments made two days ahead or more that were moved.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/RescheduleRule.cs
-- least patients: 1000
select count(*) filter (where is_moved), count(*)
from (
    select
        (min(starts) filter (where number = 1))::date as wanted,
        min(booked)::date as booked,
        coalesce(bool_or(starts <> before), false) as is_moved
    from appointment_changes
    group by id
) as visit
join calendar as eve on eve.day = visit.wanted - 1 and eve.opens = eve.day
where visit.wanted - visit.booked >= 2 and visit.wanted <= (select as_of from dentalsynth.load)
