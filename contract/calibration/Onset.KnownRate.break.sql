-- No medical problem with a start date.
update raw.disease set "DateStart" = null
