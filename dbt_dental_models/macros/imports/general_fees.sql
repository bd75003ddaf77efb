{#- The fees of every fee schedule that are for all clinics and providers. -#}
{% macro general_fees() -%}
    select * from {{ ref('stg_opendental__fee') }}
    where clinic_id is null
        and provider_id is null
{%- endmacro %}
