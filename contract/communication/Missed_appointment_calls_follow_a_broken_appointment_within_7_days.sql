-- A call of the front desk about an appointment follows a broken one of the patient.
-- owner: src/DentalSynth.Generators/Supporting/Communications/BrokenAppointmentCallRule.cs
select format('call %s to patient %s at %s', c."CommlogNum", c."PatNum", c."CommDateTime")
from raw.commlog as c
where c."CommType" = 224 and c."Mode_" = 3 and c."SentOrReceived" = 1 and not exists (
    select
    from raw.appointment as a
    where a."PatNum" = c."PatNum" and a."AptStatus" = 5
        and a."AptDateTime"::date between c."CommDateTime"::date - 7 and c."CommDateTime"::date
)
