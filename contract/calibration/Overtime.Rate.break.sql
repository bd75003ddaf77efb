-- No overtime.
delete from raw.timeadjust where "Note" = 'Overtime'
