-- DateScheduled is the day of a future appointment of the patient.
-- owner: src/DentalSynth.Generators/Scheduling/Recalls/RecallRows.cs
select format('recall %s of patient %s: booked for %s', r."RecallNum", r."PatNum", r."DateScheduled")
from raw.recall as r
where r."DateScheduled" > '1900-01-01' and not exists (
    select
    from raw.appointment as a
    where a."PatNum" = r."PatNum" and a."AptStatus" = 1 and a."AptDateTime"::date = r."DateScheduled"
)
