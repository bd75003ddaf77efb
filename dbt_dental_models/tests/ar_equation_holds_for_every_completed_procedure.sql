-- Every completed procedure is accounted for to the cent, from the source's own rows: fee = insurance paid + write-off
-- + patient paid + adjustments as a reduction + balance.
with procedures as (

    select
        procedure_id,
        procedure_fee
    from {{ ref('stg_opendental__procedurelog') }}
    where is_complete

),

credits as (

    select
        procedure_id,
        insurance_payment_amount + write_off_amount as amount
    from {{ ref('stg_opendental__claimproc') }}
    where is_received

    union all

    select
        procedure_id,
        split_amount
    from {{ ref('stg_opendental__paysplit') }}

    union all

    select
        procedure_id,
        -adjustment_amount
    from {{ ref('stg_opendental__adjustment') }}

),

credit_totals as (

    select
        procedure_id,
        sum(amount) as credit_amount
    from credits
    group by procedure_id

)

select
    procedures.procedure_id,
    procedures.procedure_fee,
    credit_totals.credit_amount,
    balances.current_balance
from procedures
left join credit_totals
    on procedures.procedure_id = credit_totals.procedure_id
left join {{ ref('int_ar_balance') }} as balances
    on procedures.procedure_id = balances.procedure_id
where balances.current_balance is null
    or procedures.procedure_fee <> coalesce(credit_totals.credit_amount, 0) + balances.current_balance
