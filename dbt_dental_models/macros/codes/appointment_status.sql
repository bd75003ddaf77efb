{#- The status of an appointment, in words. -#}
{% macro appointment_status(status_code) -%}
    {{ code_label(status_code, {
            1: 'scheduled',
            2: 'complete',
            3: 'unscheduled',
            5: 'broken',
            6: 'planned'
        }) }}
{%- endmacro %}
