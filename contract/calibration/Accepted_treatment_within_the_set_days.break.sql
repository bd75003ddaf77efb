-- Treatment half a year after the exam.
update raw.histappointment set "AptDateTime" = "AptDateTime" + interval '6 months'
