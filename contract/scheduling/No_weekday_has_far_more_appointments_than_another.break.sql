-- Half of all appointments are moved to a Monday.
update raw.appointment
set "AptDateTime" = "AptDateTime" - (extract(isodow from "AptDateTime") - 1) * interval '1 day'
where "AptNum" % 4000 < 1000
