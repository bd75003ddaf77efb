{#- Whole minutes from one time to a later one. -#}
{% macro minutes_between(start_at, end_at) -%}
    cast(extract(epoch from {{ end_at }} - {{ start_at }}) as integer) / 60
{%- endmacro %}
