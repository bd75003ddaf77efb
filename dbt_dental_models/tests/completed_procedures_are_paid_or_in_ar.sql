-- Each completed procedure is settled by payments and reductions, or stands in AR with its patient and provider.
select
    procedures.procedure_id,
    procedures.patient_id,
    procedures.procedure_fee,
    balances.current_balance,
    summary.total_balance
from {{ ref('stg_opendental__procedurelog') }} as procedures
left join {{ ref('int_ar_balance') }} as balances
    on procedures.procedure_id = balances.procedure_id
left join {{ ref('mart_ar_summary') }} as summary
    on procedures.patient_id = summary.patient_id
    and procedures.provider_id = summary.provider_id
where procedures.is_complete
    and (
        balances.current_balance is null
        or (balances.current_balance > 0 and coalesce(summary.total_balance, 0) < balances.current_balance)
        or (
            balances.current_balance = 0
            and balances.total_payment_amount + balances.total_adjustment_amount <> procedures.procedure_fee
        )
    )
