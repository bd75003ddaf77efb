with source as (

    select * from {{ source('opendental', 'pharmclinic') }}

),

renamed as (

    select
        -- keys
        "PharmClinicNum" as pharmacy_clinic_id,
        {{ key_or_null('PharmacyNum') }} as pharmacy_id,
        {{ key_or_null('ClinicNum') }} as clinic_id

    from source

)

select * from renamed
