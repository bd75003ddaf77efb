with statements as (

    select * from {{ ref('int_billing_statements') }}

),

summed as (

    select
        cast(date_trunc('month', sent_date) as date) as metric_month,
        delivery_method,
        count(*) as statements_sent,
        count(distinct patient_id) as families,
        sum(amount_due) as amount_due,
        sum(paid_before_next_statement) as collected_amount,
        {% for days in [7, 14, 30] -%}
        count(was_answered_in_{{ days }}_days) as judged_after_{{ days }}_days,
        count(*) filter (where was_answered_in_{{ days }}_days) as answered_in_{{ days }}_days,
        sum(paid_within_{{ days }}_days) as paid_within_{{ days }}_days,
        {% endfor -%}
        count(*) filter (where payment_result = 'paid in full') as paid_in_full
    from statements
    group by cast(date_trunc('month', sent_date) as date), delivery_method

),

final as (

    select
        *,
        {% for days in [7, 14, 30] -%}
        {{ share('answered_in_' ~ days ~ '_days', 'judged_after_' ~ days ~ '_days') }} as response_rate_{{ days }}_days
        {%- if not loop.last %},
        {% endif -%}
        {% endfor %}
    from summed

)

select * from final
