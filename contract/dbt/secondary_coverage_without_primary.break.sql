-- Secondary coverage without primary.
-- fails: secondary_coverage_requires_primary_coverage
update raw.patplan set "Ordinal" = 2
where "PatPlanNum" = (select min("PatPlanNum") from raw.patplan where "Ordinal" = 1)
