{#- The category of an adjustment, by the definition of its type. -#}
{% macro adjustment_category(adjustment_type_id) -%}
    case
        when {{ adjustment_type_id }} = 188 then 'insurance_writeoff'
        when {{ adjustment_type_id }} in (474, 475) then 'provider_discount'
        when {{ adjustment_type_id }} = 186 then 'senior_discount'
        when {{ adjustment_type_id }} in (472, 485) then 'employee_discount'
        when {{ adjustment_type_id }} in (9, 185) then 'cash_discount'
        when {{ adjustment_type_id }} in (482, 486) then 'family_discount'
        when {{ adjustment_type_id }} = 537 then 'new_patient_discount'
        when {{ adjustment_type_id }} in (18, 337) then 'patient_refund'
        when {{ adjustment_type_id }} = 235 then 'reallocation'
        when {{ adjustment_type_id }} = 483 then 'referral_credit'
        when {{ adjustment_type_id }} = 549 then 'admin_correction'
        when {{ adjustment_type_id }} = 550 then 'admin_adjustment'
    end
{%- endmacro %}
