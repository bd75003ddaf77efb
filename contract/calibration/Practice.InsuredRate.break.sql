-- Plans that everybody lost.
delete from raw.patplan
