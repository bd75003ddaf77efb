-- First short appointments of a day that start from 13:00 to 14:59, by the weights of the hours.
-- owner: src/DentalSynth.Generators/Scheduling/StartTimeRule.cs
-- least patients: 1000
with counted(measured, out_of) as (
    select count(*) filter (where start between '13:00' and '14:59'), count(*) from first_short_starts
),
wanted(share) as (
    select sum(weight::numeric) filter (where hour between 6 and 7) / sum(weight::numeric)
    from dentalsynth.setting
    cross join unnest(string_to_array(value, ' ')) with ordinality as hours(weight, hour)
    where name = 'StartTime.Weights'
)
select measured, out_of, share - 0.01 as least, share + 0.01 as most from counted, wanted
