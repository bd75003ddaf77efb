-- No days off.
delete from raw.timeadjust where "PtoHours" > '00:00'
