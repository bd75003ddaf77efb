-- Illnesses that have always been there.
update raw.disease set "DateStart" = null
