-- The final notice goes out the setting's days after the bill, and the balance is written off or handed over the
-- setting's days later, when nothing has been paid.
-- owner: src/DentalSynth.Generators/Financial/Statements/BadDebtRule.cs
with unpaid_bills as materialized (select * from unpaid_bills),
steps as (
    select "PatNum" as patient, "CommDateTime"::date as day, "Note" as step
    from raw.commlog
    where "Note" like 'Last notice about the open balance%' or "Note" like 'Balance handed to an agency%'
)
select format('bill of visit %s on %s, paid %s: %s given up on %s', visit, day, paid, given_up, given_up_on)
from bills as b
where given_up > 0 and not exists (
    select from unpaid_bills as u
    where u.visit = b.visit and u.claim = b.claim and (u.lost_on, u.due) = (b.given_up_on, b.given_up)
)
union all
select format('patient %s on %s: %s', s.patient, s.day, s.step)
from steps as s
where not exists (
    select from unpaid_bills as u
    where u.patient = s.patient
        and s.day = case when s.step like 'Last notice%' then u.noticed_on else u.lost_on end
)
union all
select format('bill of visit %s of %s on %s: %s given up, %s handed to an agency', visit, due, day, given_up,
    agency)
from (
    select u.*, (
        select count(*) from steps as s
        where s.patient = u.patient and s.day = u.lost_on and s.step like 'Balance handed%'
    ) as agency
    from unpaid_bills as u
    where u.lost_on < (select as_of from dentalsynth.load)
) as lost
where (given_up = 0 and agency = 0) or (due < (select value from setting where name = 'BadDebt.Small') and given_up = 0 and not has_reduced)
