-- No wisdom teeth were extracted.
delete from raw.toothinitial where "InitialType" = 0 and "ToothNum" in ('1', '16')
