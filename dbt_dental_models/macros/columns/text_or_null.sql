{#- Text without the blanks around it; an empty text is null. -#}
{% macro text_or_null(source_column) -%}
    nullif(trim("{{ source_column }}"), '')
{%- endmacro %}
