-- A plan of a patient who does not exist.
update raw.patplan set "PatNum" = 999999
where "PatPlanNum" = (
    select min("PatPlanNum")
    from raw.patplan
    join raw.inssub using ("InsSubNum")
    where "DateTerm" is null or "DateTerm" < date '1900-01-01'
)
