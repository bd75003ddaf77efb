-- Nine hours of overtime.
update raw.timeadjust set "OTimeHours" = '09:00'
where "TimeAdjustNum" = (select min("TimeAdjustNum") from raw.timeadjust where "Note" = 'Overtime')
