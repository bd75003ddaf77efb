-- Recall appointments, booked at the visit before, that are within the setting's days of the due date, a week for closed
-- and full days aside; only those that no season postpones.
-- owner: src/DentalSynth.Generators/Scheduling/Recalls/RecallRule.cs
-- least patients: 300
with counted(measured, out_of) as (
    select count(*) filter (where day between due and due + late + 7), count(*)
    from prebooked_recalls
    where extract(month from due) not in (7, 8, 12) and extract(month from due + late) not in (7, 8, 12)
)
select measured, out_of, 0.95 as least, 1 as most from counted
