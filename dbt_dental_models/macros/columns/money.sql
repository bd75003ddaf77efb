{#- An amount, exact to the cent; the source keeps it as a double. -#}
{% macro money(source_column) -%}
    cast("{{ source_column }}" as numeric(12, 2))
{%- endmacro %}

{#- An amount that may be unset; OpenDental writes -1 for 'unset'. -#}
{% macro money_or_null(source_column) -%}
    cast(nullif("{{ source_column }}", -1) as numeric(12, 2))
{%- endmacro %}
