-- Of treatment presented long enough ago to be answered, six to nine in ten procedures were done or are booked; not
-- judged of a few, where chance decides.
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
where presented >= 300
    and accepted not between 0.6 * presented and 0.9 * presented
