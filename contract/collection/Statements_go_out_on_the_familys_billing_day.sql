-- A day from 1 to 28 of the month, by the guarantor's number; the next open day when it is closed.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementRule.cs
with calendar as materialized (select * from calendar)
select format('statement %s to guarantor %s on %s, billing day %s', s."StatementNum", s."PatNum",
    s."DateSent", 1 + s."PatNum" % 28)
from raw.statement as s
where not exists (
    select
    from calendar as c
    where c.opens = s."DateSent" and extract(day from c.day) = 1 + s."PatNum" % 28
)
