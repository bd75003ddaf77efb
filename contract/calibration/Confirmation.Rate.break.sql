-- No reminder confirmed.
update raw.histappointment set "Confirmed" = 19 where "Confirmed" = 21
