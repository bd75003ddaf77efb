{#- Whether a code is an exam: periodic, limited, under three years, comprehensive, problem focused, periodontal. -#}
{% macro is_exam(procedure_code) -%}
    {{ procedure_code }} between 'D0120' and 'D0180'
{%- endmacro %}
