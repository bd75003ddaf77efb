{#- An amount by aging bucket, one column each. -#}
{% macro aging_sums(amount, bucket) -%}
    coalesce(sum({{ amount }}) filter (where {{ bucket }} = '0-30'), 0) as balance_0_30_days,
        coalesce(sum({{ amount }}) filter (where {{ bucket }} = '31-60'), 0) as balance_31_60_days,
        coalesce(sum({{ amount }}) filter (where {{ bucket }} = '61-90'), 0) as balance_61_90_days,
        coalesce(sum({{ amount }}) filter (where {{ bucket }} = '90+'), 0) as balance_over_90_days
{%- endmacro %}
