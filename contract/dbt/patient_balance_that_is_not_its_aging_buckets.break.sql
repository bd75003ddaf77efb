-- Patient balance that is not its aging buckets.
-- fails: family_aging_agrees_with_open_procedures
update raw.patient set "BalTotal" = "BalTotal" + 1 where "PatNum" = (select min("PatNum") from raw.patient)
