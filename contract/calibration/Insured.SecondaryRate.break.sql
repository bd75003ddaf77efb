-- Nobody on a second plan.
delete from raw.patplan where "Ordinal" = 2
