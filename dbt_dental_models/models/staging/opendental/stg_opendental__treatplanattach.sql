with source as (

    select * from {{ source('opendental', 'treatplanattach') }}

),

renamed as (

    select
        -- keys
        "TreatPlanAttachNum" as treatment_plan_attach_id,
        {{ key_or_null('TreatPlanNum') }} as treatment_plan_id,
        {{ key_or_null('ProcNum') }} as procedure_id,
        {{ key_or_null('Priority') }} as priority_id

    from source

)

select * from renamed
