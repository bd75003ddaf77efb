-- The visits of September are in August.
update raw.histappointment
set "AptDateTime" = date_trunc('month', "AptDateTime") - interval '1 month' + interval '9 hours'
where extract(month from "AptDateTime") = 9
