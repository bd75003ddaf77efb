with source as (

    select * from {{ source('opendental', 'employer') }}

),

renamed as (

    select
        -- keys
        "EmployerNum" as employer_id,

        -- attributes
        {{ text_or_null('EmpName') }} as employer_name,
        {{ text_or_null('City') }} as city,
        {{ text_or_null('State') }} as state

    from source

)

select * from renamed
