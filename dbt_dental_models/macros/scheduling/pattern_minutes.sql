{#- The length of an appointment: OpenDental writes one letter for every ten minutes. -#}
{% macro pattern_minutes(time_pattern) -%}
    length({{ time_pattern }}) * 10
{%- endmacro %}
