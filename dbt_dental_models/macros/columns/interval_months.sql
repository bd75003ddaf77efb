{#- Whole months of an interval. OpenDental packs years, months, weeks and days into one byte each; copies that were
    unpacked hold plain months, which are below 256, where a packed interval is of days alone. -#}
{% macro interval_months(source_column) -%}
    case
            when "{{ source_column }}" < 256 then "{{ source_column }}"
            else ("{{ source_column }}" >> 24 & 255) * 12 + ("{{ source_column }}" >> 16 & 255)
        end
{%- endmacro %}
