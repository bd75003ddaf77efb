-- Reminders of appointments whose day has come that were confirmed before the appointment.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/ConfirmationRule.cs
-- least patients: 1000
with reminders as materialized (select * from reminders)
select
    count(distinct id) filter (where h."HistDateTStamp" between reminders.sent and starts),
    count(distinct id)
from reminders
left join raw.histappointment as h on h."AptNum" = visit and h."Confirmed" = 21
where starts::date <= (select as_of from dentalsynth.load)
