-- An income transfer moves money of one procedure from unearned to earned income, and nets to zero.
select
    payment_id,
    procedure_id,
    sum(split_amount) filter (where is_unearned) as from_prepaid,
    sum(split_amount) filter (where not is_unearned) as to_earned
from {{ ref('int_payment_split') }}
where is_income_transfer
group by payment_id, procedure_id
having coalesce(sum(split_amount) filter (where is_unearned), 0) >= 0
    or sum(split_amount) <> 0
    or procedure_id is null
