-- A second coverage without a first.
-- fails: secondary_coverage_follows_a_primary
update raw.patplan set "Ordinal" = 2
where "PatPlanNum" = (select min("PatPlanNum") from raw.patplan where "Ordinal" = 1)
