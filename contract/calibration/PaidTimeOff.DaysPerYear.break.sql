-- Staff that is never off.
delete from raw.timeadjust where "PtoHours" > '00:00'
