-- Lab cases delivered after half a year.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '180 days'
where "AptNum" in (select "AptNum" from raw.labcase)
