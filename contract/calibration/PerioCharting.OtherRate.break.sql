-- A perio exam at every visit.
insert into raw.perioexam ("PerioExamNum", "PatNum", "ExamDate")
select 900000000 + "AptNum", "PatNum", "AptDateTime"::date from raw.appointment where "AptStatus" = 2
