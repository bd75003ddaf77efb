{#- True for rows that are young enough to be kept. -#}
{% macro since_history_start(source_column) -%}
    "{{ source_column }}" >= cast('{{ var("history_start") }}' as date)
{%- endmacro %}
