-- A reply that a program received from a patient answers a message it sent before.
select
    answers.communication_id,
    answers.patient_id,
    answers.communicated_at
from {{ ref('int_patient_communications_base') }} as answers
left join {{ ref('int_automated_communication_flags_simple') }} as messages
    on answers.communication_id = messages.reply_communication_id
where answers.is_by_program
    and answers.direction = 'received'
    and messages.communication_id is null
