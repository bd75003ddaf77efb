{#- The date a number of months later; the last of the month where the month is too short. -#}
{% macro months_after(day, months) -%}
    cast({{ day }} + {{ months }} * interval '1 month' as date)
{%- endmacro %}
