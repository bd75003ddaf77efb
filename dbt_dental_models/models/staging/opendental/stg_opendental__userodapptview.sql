with source as (

    select * from {{ source('opendental', 'userodapptview') }}

),

renamed as (

    select
        -- keys
        "UserodApptViewNum" as user_appointment_view_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('ApptViewNum') }} as appointment_view_id

    from source

)

select * from renamed
