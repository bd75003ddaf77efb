{#- A part of a whole as a number from 0 to 1; null where there is no whole. -#}
{% macro share_of(part, whole) -%}
    round(cast({{ part }} as numeric) / nullif({{ whole }}, 0), 4)
{%- endmacro %}
