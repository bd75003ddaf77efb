with source as (

    select * from {{ source('opendental', 'userodpref') }}

),

renamed as (

    select
        -- keys
        "UserOdPrefNum" as user_preference_id,
        {{ key_or_null('UserNum') }} as user_id,
        {{ key_or_null('ClinicNum') }} as clinic_id,
        {{ key_or_null('Fkey') }} as about_id,

        -- attributes
        "FkeyType" as preference_code,
        {{ code_label('"FkeyType"', {
            3: 'note categories unfolded',
            4: 'task pane folded'
        }) }} as preference,
        {{ text_or_null('ValueString') }} as preference_value

    from source

)

select * from renamed
