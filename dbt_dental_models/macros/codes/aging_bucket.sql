{#- The aging bucket of a balance, in steps of 30 days. -#}
{% macro aging_bucket(days_outstanding) -%}
    case
        when {{ days_outstanding }} <= 30 then '0-30'
        when {{ days_outstanding }} <= 60 then '31-60'
        when {{ days_outstanding }} <= 90 then '61-90'
        else '90+'
    end
{%- endmacro %}
