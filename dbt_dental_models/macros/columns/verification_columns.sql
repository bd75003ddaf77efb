{#- What insurance verifications and their history have in common: the subject, its status and the assigned user. -#}
{% macro verification_columns() -%}
    case when "VerifyType" = 1 then {{ key_or_null('FKey') }} end as insurance_plan_id,
        case when "VerifyType" = 2 then {{ key_or_null('FKey') }} end as patplan_id,
        {{ key_or_null('DefNum') }} as verification_status_id,
        {{ key_or_null('UserNum') }} as assigned_user_id,
        "VerifyType" as verify_type_code,
        {{ code_label('"VerifyType"', {
            1: 'benefits of the plan',
            2: 'enrollment of the patient'
        }) }} as verify_type,
        {{ text_or_null('Note') }} as verification_note
{%- endmacro %}
