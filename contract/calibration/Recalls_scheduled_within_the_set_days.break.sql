-- Recall appointments half a year late.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '6 months'
