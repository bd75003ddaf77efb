-- int_recall_management: a patient complies who is not due yet or has an appointment.
-- owner: src/DentalSynth.Generators/Scheduling/Recalls/RecallRows.cs
select format('recall %s: due %s, booked for %s, int_recall_management says %s', r."RecallNum", r."DateDue",
    r."DateScheduled", coalesce(m.is_compliant::text, 'nothing'))
from raw.recall as r
left join int.int_recall_management as m on m.recall_id = r."RecallNum"
where m.is_compliant is distinct from
    (not r."IsDisabled" and (r."DateDue" >= (select as_of from dentalsynth.load) or coalesce(r."DateScheduled" > '1900-01-01', false)))
