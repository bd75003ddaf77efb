-- Healthy sites are up to 3 mm; sites that need SRP are deeper by what the settings add, and shallower after it.
-- owner: src/DentalSynth.Generators/Clinical/Perio/ProbingDepthRule.cs
with pockets as (
    select
        e."PatNum" as patient,
        e."ExamDate" as day,
        (array['UR', 'UL', 'LL', 'LR'])[(m."IntTooth" + 7) / 8] as quadrant,
        max(greatest(m."MBvalue", m."Bvalue", m."DBvalue", m."MLvalue", m."Lvalue", m."DLvalue")) as deepest
    from raw.periomeasure as m
    join raw.perioexam as e on e."PerioExamNum" = m."PerioExamNum"
    where m."SequenceType" = 4
    group by 1, 2, 3
),
scaled as (
    select p.*, min(s.found) as found, min(s.done) as done
    from pockets as p
    left join scalings as s on s.patient = p.patient and s.quadrant = p.quadrant and s.found <= p.day
    group by p.patient, p.day, p.quadrant, p.deepest
)
select format('patient %s, %s on %s: %s mm, found %s, scaled %s', patient, quadrant, day, deepest, found, done)
from scaled
where case
    when found is null then deepest > 3
    when done < day then deepest > 3 + (select value from setting where name = 'ProbingDepth.LeftAfterScaling')
    else deepest < 3 + (select value from setting where name = 'ProbingDepth.LeastAdded')
end
