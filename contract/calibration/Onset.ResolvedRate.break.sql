-- All medical problems resolved.
update raw.disease set "DateStop" = "DateTStamp"::date where "DateStart" > '1900-01-01'
