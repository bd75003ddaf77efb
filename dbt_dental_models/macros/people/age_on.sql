{#- Age in whole years on a day. -#}
{% macro age_on(birth_date, day) -%}
    cast(extract(year from age({{ day }}, {{ birth_date }})) as integer)
{%- endmacro %}

{#- Age groups: under 18, under 65, from 65. -#}
{% macro age_group(age) -%}
    case
        when {{ age }} < 18 then 'child'
        when {{ age }} < 65 then 'adult'
        when {{ age }} >= 65 then 'senior'
    end
{%- endmacro %}
