{#- How likely lost revenue is to be recovered: write-offs never, the rest less with time. -#}
{% macro recovery_potential(kind, days_since) -%}
    case
        when {{ kind }} = 'write-off' then 'none'
        when {{ days_since }} <= 90 then 'high'
        when {{ days_since }} <= 365 then 'medium'
        else 'low'
    end
{%- endmacro %}

{#- The share of it expected to be recovered. -#}
{% macro recovery_share(potential) -%}
    case {{ potential }} when 'high' then 0.5 when 'medium' then 0.25 when 'low' then 0.1 else 0 end
{%- endmacro %}
