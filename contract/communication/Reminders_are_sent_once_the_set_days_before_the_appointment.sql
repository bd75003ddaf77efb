-- The patient has an appointment then, made before, with no other reminder.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/ReminderRule.cs
select format('reminder %s of %s to patient %s: visit %s at %s, %s reminders', id, sent, patient, visit,
    starts, times)
from (select *, count(*) over (partition by visit) as times from reminders) as counted
where visit is null or times > 1
