-- A senior discount for an insured patient.
update raw.adjustment set "AdjType" = 186
where "AdjNum" = (
    select min("AdjNum") from raw.adjustment where "AdjType" = 188 and "PatNum" in (select "PatNum" from raw.patplan)
)
