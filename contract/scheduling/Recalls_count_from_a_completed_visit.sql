-- DatePrevious is the day of a visit of the patient.
-- owner: src/DentalSynth.Generators/Scheduling/Recalls/RecallRows.cs
select format('recall %s of patient %s: last visit %s', r."RecallNum", r."PatNum", r."DatePrevious")
from raw.recall as r
where not exists (
    select
    from raw.appointment as a
    where a."PatNum" = r."PatNum" and a."AptStatus" = 2 and a."AptDateTime"::date = r."DatePrevious"
)
