-- Of treatment presented long enough ago to be answered, at least six in ten procedures were done or are booked, and
-- some were not; not judged of a few, where chance decides.
with answered as (

    select
        count(*) as presented,
        count(*) filter (where is_accepted) as accepted
    from {{ ref('int_procedure_acceptance') }}
    where days_since_presented > 90

)

select
    presented,
    accepted
from answered
where presented >= 200
    and accepted not between 0.6 * presented and 0.95 * presented
