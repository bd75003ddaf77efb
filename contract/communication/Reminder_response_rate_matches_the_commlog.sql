-- int_communication_templates: a reminder is answered when the appointment's history says confirmed before it
-- begins.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/ConfirmationRule.cs
with counted as (
    select
        case mode when 1 then 'email' when 5 then 'text' end as way,
        count(distinct id) as sent,
        count(distinct id) filter (where h."HistDateTStamp" between reminders.sent and starts) as answered
    from reminders
    left join raw.histappointment as h on h."AptNum" = visit and h."Confirmed" = 21
    group by mode
),
modelled as (
    select communication_mode as way, sum(messages_sent) as sent, sum(messages_answered) as answered
    from int.int_communication_templates
    where trigger_type = 'appointment reminder'
    group by communication_mode
)
select format('by %s: %s of %s answered, int_communication_templates %s of %s', coalesce(c.way, m.way),
    c.answered, c.sent, m.answered, m.sent)
from counted as c
full join modelled as m on m.way = c.way
where (c.sent, c.answered) is distinct from (m.sent, m.answered)
