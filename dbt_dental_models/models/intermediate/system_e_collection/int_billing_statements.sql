with statements as (

    select * from {{ ref('stg_opendental__statement') }}
    where is_sent
        and not is_receipt

),

items as (

    select * from {{ ref('stg_opendental__statementprod') }}
    where procedure_id is not null

),

patient_payments as (

    select * from {{ ref('int_patient_payment_allocated') }}
    where split_type in ('payment', 'prepayment')

),

ordered as (

    select
        *,
        row_number() over (partition by patient_id order by sent_date, statement_id) as statement_number,
        lead(sent_date) over (partition by patient_id order by sent_date, statement_id) as next_sent_date
    from statements

),

item_totals as (

    select
        statement_id,
        count(*) as procedures
    from items
    group by statement_id

),

-- A payment answers the statement that billed the procedure it pays.
answers as (

    select
        ordered.statement_id,
        min(patient_payments.payment_date) as first_payment_date,
        {{ paid_within('patient_payments.split_amount', 'patient_payments.payment_date', 'ordered.sent_date') }},
        coalesce(sum(patient_payments.split_amount) filter (
            where patient_payments.payment_date <= ordered.next_sent_date
                or ordered.next_sent_date is null
        ), 0) as paid_before_next_statement
    from ordered
    inner join items
        on ordered.statement_id = items.statement_id
    inner join patient_payments
        on items.procedure_id = patient_payments.procedure_id
        and patient_payments.payment_date > ordered.sent_date
    group by ordered.statement_id

),

joined as (

    select
        ordered.statement_id as billing_statement_id,
        ordered.patient_id,
        ordered.delivery_method,
        ordered.sent_date,
        ordered.statement_number,
        ordered.next_sent_date,
        ordered.covers_from,
        ordered.sent_date - ordered.covers_from as oldest_item_days,
        {{ aging_bucket('(ordered.sent_date - ordered.covers_from)') }} as oldest_aging_bucket,
        coalesce(item_totals.procedures, 0) as procedures,
        ordered.total_balance,
        ordered.insurance_estimate,
        ordered.total_balance - ordered.insurance_estimate as amount_due,
        answers.first_payment_date,
        answers.first_payment_date - ordered.sent_date as days_to_first_payment,
        coalesce(answers.paid_within_7_days, 0) as paid_within_7_days,
        coalesce(answers.paid_within_14_days, 0) as paid_within_14_days,
        coalesce(answers.paid_within_30_days, 0) as paid_within_30_days,
        coalesce(answers.paid_before_next_statement, 0) as paid_before_next_statement
    from ordered
    left join item_totals
        on ordered.statement_id = item_totals.statement_id
    left join answers
        on ordered.statement_id = answers.statement_id

),

final as (

    select
        *,
        case when sent_date + 7 < {{ as_of_date() }} then paid_within_7_days > 0 end as was_answered_in_7_days,
        case when sent_date + 14 < {{ as_of_date() }} then paid_within_14_days > 0 end as was_answered_in_14_days,
        case when sent_date + 30 < {{ as_of_date() }} then paid_within_30_days > 0 end as was_answered_in_30_days,
        case
            when paid_within_30_days >= amount_due then 'paid in full'
            when paid_within_30_days > 0 then 'paid in part'
            when sent_date + 30 < {{ as_of_date() }} then 'not paid'
            else 'not known yet'
        end as payment_result
    from joined

)

select * from final
