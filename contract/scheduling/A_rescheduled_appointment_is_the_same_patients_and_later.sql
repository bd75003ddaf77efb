-- "new appt:#" in the note of a broken appointment names the one that was made instead.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/AppointmentDesk.cs
select format('broken appointment %s at %s of patient %s: replaced by %s at %s of patient %s, model %s',
    b."AptNum", b."AptDateTime", b."PatNum", n."AptNum", n."AptDateTime", n."PatNum",
    d.replacement_appointment_id)
from (
    select *, substring("Note" from '#(\d+)')::bigint as replacement
    from raw.appointment
    where "Note" like '%new appt:#%'
) as b
left join raw.appointment as n on n."AptNum" = b.replacement
left join int.int_appointment_details as d on d.appointment_id = b."AptNum"
where b."AptStatus" <> 5
    or n."PatNum" is distinct from b."PatNum"
    or n."AptDateTime" <= b."AptDateTime"
    or d.replacement_appointment_id is distinct from b.replacement
