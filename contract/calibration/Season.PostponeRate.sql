-- Recall appointments, booked at the visit before for July or August, that are on a day from September on.
-- owner: src/DentalSynth.Generators/Scheduling/SeasonRule.cs
-- least patients: 1000
select count(*) filter (where day >= make_date(extract(year from due)::int, 9, 1)), count(*)
from prebooked_recalls
where extract(month from due) in (7, 8)
    and due + late <= make_date(extract(year from due)::int, 8, 25) -- a week for full days
