-- An operatory in a clinic that does not exist.
update raw.operatory set "ClinicNum" = 99
where "OperatoryNum" = (select min("OperatoryNum") from raw.operatory)
