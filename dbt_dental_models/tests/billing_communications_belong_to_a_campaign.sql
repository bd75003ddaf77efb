-- Every billing communication sent to a patient is a step of a campaign.
select
    communications.commlog_id,
    communications.patient_id,
    communications.communicated_at,
    communications.collection_topic
from {{ ref('stg_opendental__commlog') }} as communications
inner join {{ ref('stg_opendental__definition') }} as definitions
    on communications.communication_type_id = definitions.definition_id
    and definitions.item_name = 'Billing'
left join {{ ref('int_collection_communication') }} as contacts
    on communications.commlog_id = contacts.collection_communication_id
where communications.direction = 'sent'
    and contacts.collection_communication_id is null
