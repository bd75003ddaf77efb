with source as (

    select * from {{ source('opendental', 'statementprod') }}

),

statements as (

    select * from {{ ref('stg_opendental__statement') }}

),

renamed as (

    select
        -- keys
        "StatementProdNum" as statement_item_id,
        {{ key_or_null('StatementNum') }} as statement_id,
        {{ key_or_null('FKey') }} as item_key_id,
        case when "ProdType" = 1 then {{ key_or_null('FKey') }} end as procedure_id,
        case when "ProdType" = 2 then {{ key_or_null('FKey') }} end as adjustment_id,
        {{ key_or_null('DocNum') }} as document_id,

        -- attributes
        {{ code_label('"ProdType"', {
            1: 'procedure',
            2: 'adjustment'
        }) }} as item_type

    from source

),

final as (

    select renamed.*
    from renamed
    inner join statements
        on renamed.statement_id = statements.statement_id

)

select * from final
