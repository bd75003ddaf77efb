-- Recall patients who have no insurance.
delete from raw.patplan where "PatNum" in (
    select "PatNum" from raw.appointment where "ProcDescript" ~ 'D1110|D1120' group by "PatNum" having count(*) > 1
)
