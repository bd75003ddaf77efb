{#- Whole months of an interval; OpenDental packs years, months, weeks and days into one byte each. -#}
{% macro interval_months(source_column) -%}
    ("{{ source_column }}" >> 24 & 255) * 12 + ("{{ source_column }}" >> 16 & 255)
{%- endmacro %}
