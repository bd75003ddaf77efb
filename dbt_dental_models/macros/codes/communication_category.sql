{#- The category of a communication, coarser than its type. -#}
{% macro communication_category(communication_type_id) -%}
    case
            when {{ communication_type_id }} = 224 then 'appointment'
            when {{ communication_type_id }} = 425 then 'recall'
            when {{ communication_type_id }} = 226 then 'billing'
            when {{ communication_type_id }} in (225, 571) then 'insurance'
            when {{ communication_type_id }} in (427, 432, 509, 510, 603) then 'clinical'
            when {{ communication_type_id }} in (614, 615) then 'referral'
            when {{ communication_type_id }} = 636 then 'treatment plan'
            else 'general'
        end
{%- endmacro %}
