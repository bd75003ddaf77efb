{#- The as-of date: the variable as_of_date when it is given, otherwise the date of the run. -#}
{% macro as_of_date() -%}
    {%- set as_of = var('as_of_date', none) -%}
    {%- if as_of -%} cast('{{ as_of }}' as date) {%- else -%} current_date {%- endif -%}
{%- endmacro %}
