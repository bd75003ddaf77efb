{#- The meaning of a coded column: {code: label}. A code that is not listed has no label. -#}
{% macro code_label(column, labels) -%}
    case {{ column }}
        {%- for code, label in labels.items() %}
        when {{ "'" ~ code ~ "'" if code is string else code }} then '{{ label }}'
        {%- endfor %}
    end
{%- endmacro %}
