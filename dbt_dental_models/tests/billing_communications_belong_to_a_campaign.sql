-- Every billing communication sent to a patient is a step of a campaign.
-- Materialized: each read of the definitions trims the names of all of them.
with billing_types as materialized (

    select definition_id
    from {{ ref('stg_opendental__definition') }}
    where item_name = 'Billing'

)

select
    communications.commlog_id,
    communications.patient_id,
    communications.communicated_at,
    communications.collection_topic
from {{ ref('stg_opendental__commlog') }} as communications
inner join billing_types
    on communications.communication_type_id = billing_types.definition_id
left join {{ ref('int_collection_communication') }} as contacts
    on communications.commlog_id = contacts.collection_communication_id
where communications.direction = 'sent'
    and contacts.collection_communication_id is null
