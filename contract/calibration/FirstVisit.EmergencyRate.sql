-- Adults who came once only whose first visit was an emergency. Recall patients never start with one; those who did not
-- stay after the first visit look the same, as many as the setting says to each who stayed.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
-- least patients: 1000
select
    count(*) filter (where is_emergency),
    round(
        count(*) filter (where not is_recalled)
        - count(*) filter (where is_recalled) * (1 - stay.value) / nullif(stay.value, 0)
    )
from old_first_visits
cross join setting as stay
where is_adult and stay.name = 'Practice.StayRate'
group by stay.value
