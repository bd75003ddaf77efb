{#- How long a visit takes: OpenDental writes a letter for every ten minutes. -#}
{% macro pattern_minutes(time_pattern) -%}
    length({{ time_pattern }}) * 10
{%- endmacro %}
