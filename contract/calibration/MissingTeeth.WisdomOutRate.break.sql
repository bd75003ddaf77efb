-- Wisdom teeth that nobody has had out.
delete from raw.toothinitial where "InitialType" = 0 and "ToothNum" in ('1', '16')
