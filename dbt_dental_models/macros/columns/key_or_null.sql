{#- A reference to another row; OpenDental writes 0 for 'none'. -#}
{% macro key_or_null(source_column) -%}
    nullif("{{ source_column }}", 0)
{%- endmacro %}
