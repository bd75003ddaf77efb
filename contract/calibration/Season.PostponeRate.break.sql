-- The visits of July and August are in October and November.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '3 months'
where extract(month from "AptDateTime") in (7, 8)
