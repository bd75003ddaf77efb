{#- A part per whole; null where there is no whole above 0. -#}
{% macro share(part, whole) -%}
    case when {{ whole }} > 0 then round(1.0 * {{ part }} / ({{ whole }}), 4) end
{%- endmacro %}
