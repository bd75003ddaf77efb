{#- A date or timestamp; OpenDental writes 0001-01-01, imports write 1900-01-01, for 'unknown'. -#}
{% macro known_date(source_column) -%}
    nullif(nullif("{{ source_column }}", '0001-01-01'), '1900-01-01')
{%- endmacro %}
