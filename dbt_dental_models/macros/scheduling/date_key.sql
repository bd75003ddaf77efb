{#- A day as the key of dim_date: YYYYMMDD. -#}
{% macro date_key(day) -%}
    cast(to_char({{ day }}, 'YYYYMMDD') as integer)
{%- endmacro %}
