{#- Payments within 7, 14 and 30 days after a date, that date excluded. -#}
{% macro paid_within(amount, paid_on, after) -%}
    {%- for days in [7, 14, 30] -%}
    coalesce(sum({{ amount }}) filter (
            where {{ paid_on }} > {{ after }} and {{ paid_on }} <= {{ after }} + {{ days }}
        ), 0) as paid_within_{{ days }}_days
    {%- if not loop.last %},
        {% endif -%}
    {%- endfor -%}
{%- endmacro %}
