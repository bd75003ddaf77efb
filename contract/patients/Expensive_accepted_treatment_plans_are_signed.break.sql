-- An expensive treatment plan without a signature.
update raw.treatplan set "DateTSigned" = null
where "TreatPlanNum" = (select min("TreatPlanNum") from raw.treatplan where "DateTSigned" is not null)
