-- A patient with a balance who is missing from the snapshot.
-- fails: running_balance_ends_at_the_current_balance
delete from raw.patient
where "PatNum" = (select max("PatNum") from raw.patient where "EstBalance" > 0)
