-- New patients seen half a year after their call.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '6 months'
