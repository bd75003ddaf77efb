{#- Whether a code is an exam by a dentist: check-up, new patient, one problem, toddler, gums. -#}
{% macro is_exam(procedure_code) -%}
    {{ procedure_code }} between 'D0120' and 'D0180'
{%- endmacro %}
