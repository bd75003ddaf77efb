with source as (

    select * from {{ source('opendental', 'provider') }}

),

renamed as (

    select
        -- keys
        "ProvNum" as provider_id,
        {{ key_or_null('FeeSched') }} as fee_schedule_id,
        {{ key_or_null('Specialty') }} as specialty_id,

        -- attributes
        {{ text_or_null('Abbr') }} as provider_abbreviation,
        {{ text_or_null('LName') }} as last_name,
        {{ text_or_null('FName') }} as first_name,
        {{ text_or_null('Suffix') }} as suffix,
        "ItemOrder" as display_order,
        "ProvStatus" as provider_status_code,
        "IsSecondary" as is_hygienist,
        "IsHidden" as is_hidden,
        "IsNotPerson" as is_not_person,
        {{ money('HourlyProdGoalAmt') }} as hourly_production_goal,

        -- dates
        {{ known_date('DateTerm') }} as terminated_on,
        {{ known_date('DateTStamp') }} as updated_at

    from source

)

select * from renamed
