-- A same-day appointment cancelled.
update raw.histappointment set "HistApptAction" = 3
where "HistApptNum" = (
    select min("HistApptNum") from raw.histappointment where "SecDateTEntry"::date = "AptDateTime"::date
)
