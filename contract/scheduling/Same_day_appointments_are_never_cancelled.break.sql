-- A visit called off that was booked on its day.
update raw.histappointment set "HistApptAction" = 3
where "HistApptNum" = (
    select min("HistApptNum") from raw.histappointment where "SecDateTEntry"::date = "AptDateTime"::date
)
