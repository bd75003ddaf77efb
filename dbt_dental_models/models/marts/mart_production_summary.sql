with procedures as (

    select * from {{ ref('fact_procedure') }}

),

patient_payments as (

    select * from {{ ref('int_payment_split') }}

),

insurance_payments as (

    select * from {{ ref('int_insurance_payment_allocated') }}

),

adjustments as (

    select * from {{ ref('int_adjustments') }}

),

entries as (

    select
        procedure_date as production_date,
        provider_id,
        clinic_id,
        patient_id,
        1 as procedure_count,
        actual_fee as production,
        0 as patient_collections,
        0 as insurance_collections,
        0 as write_offs,
        0 as adjustments
    from procedures

    union all

    select
        payment_date,
        provider_id,
        clinic_id,
        null,
        0,
        0,
        split_amount,
        0,
        0,
        0
    from patient_payments

    union all

    select
        payment_date,
        provider_id,
        clinic_id,
        null,
        0,
        0,
        0,
        split_amount,
        0,
        0
    from insurance_payments
    where is_finalized

    union all

    select
        payment_date,
        provider_id,
        clinic_id,
        null,
        0,
        0,
        0,
        0,
        write_off_amount,
        0
    from insurance_payments

    union all

    select
        adjustment_date,
        provider_id,
        clinic_id,
        null,
        0,
        0,
        0,
        0,
        0,
        reduction_amount
    from adjustments

),

summed as (

    select
        production_date,
        provider_id,
        clinic_id,
        sum(procedure_count) as total_procedures,
        count(distinct patient_id) as unique_patients,
        sum(production) as gross_production,
        sum(write_offs) as write_offs,
        sum(adjustments) as adjustments,
        sum(patient_collections) as patient_collections,
        sum(insurance_collections) as insurance_collections
    from entries
    group by production_date, provider_id, clinic_id

),

netted as (

    select
        *,
        gross_production - write_offs - adjustments as net_production,
        patient_collections + insurance_collections as collections
    from summed

),

to_date as (

    select
        *,
        {% for period in ['month', 'year'] -%}
        {% for measure in ['gross_production', 'net_production', 'collections'] -%}
        sum({{ measure }}) over (
            partition by provider_id, clinic_id, date_trunc('{{ period }}', production_date)
            order by production_date
        ) as {{ measure }}_{{ period }}_to_date
        {%- if not (loop.last and period == 'year') %},
        {% endif -%}
        {% endfor -%}
        {% endfor %}
    from netted

),

final as (

    select
        cast(to_char(production_date, 'YYYYMMDD') as integer) as date_id,
        production_date,
        provider_id,
        clinic_id,
        total_procedures,
        unique_patients,
        gross_production,
        write_offs,
        adjustments,
        net_production,
        patient_collections,
        insurance_collections,
        collections,
        {{ share('collections', 'net_production') }} as collection_rate,
        {{ share('gross_production', 'total_procedures') }} as production_per_procedure,
        gross_production_month_to_date,
        net_production_month_to_date,
        collections_month_to_date,
        {{ share('collections_month_to_date', 'net_production_month_to_date') }} as collection_rate_month_to_date,
        gross_production_year_to_date,
        net_production_year_to_date,
        collections_year_to_date,
        {{ share('collections_year_to_date', 'net_production_year_to_date') }} as collection_rate_year_to_date
    from to_date

)

select * from final
