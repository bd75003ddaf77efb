-- Of the procedures presented more than 90 days ago some were accepted and some were not; fewer than 200 are not
-- judged.
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
    and accepted in (0, presented)
