-- A costly plan that nobody has signed.
update raw.treatplan set "DateTSigned" = null
where "TreatPlanNum" = (select min("TreatPlanNum") from raw.treatplan where "DateTSigned" is not null)
