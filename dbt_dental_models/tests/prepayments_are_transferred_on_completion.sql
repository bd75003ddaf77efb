-- A prepayment becomes earned income once the procedure is complete, and not before.
select
    procedure_id,
    is_procedure_complete,
    sum(split_amount) filter (where is_unearned) as still_prepaid
from {{ ref('int_payment_split') }}
where procedure_id is not null
group by procedure_id, is_procedure_complete
having (is_procedure_complete and sum(split_amount) filter (where is_unearned) <> 0)
    or (not is_procedure_complete and coalesce(sum(split_amount) filter (where not is_unearned), 0) <> 0)
