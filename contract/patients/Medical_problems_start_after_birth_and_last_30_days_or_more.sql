-- A problem starts between birth and the day on which it was charted.
-- owner: src/DentalSynth.Generators/Clinical/Medical/OnsetRule.cs
select format('disease %s of patient %s: %s to %s, born %s, told on %s', d."DiseaseNum", p."PatNum", d."DateStart",
    d."DateStop", p."Birthdate", d."DateTStamp")
from raw.disease as d
join raw.patient as p on p."PatNum" = d."PatNum"
where d."DateStart" > '1900-01-01' and (
    d."DateStart" not between p."Birthdate" and d."DateTStamp"::date
    or (d."DateStop" > '1900-01-01' and d."DateStop" not between d."DateStart" + 30 and d."DateTStamp"::date)
)
