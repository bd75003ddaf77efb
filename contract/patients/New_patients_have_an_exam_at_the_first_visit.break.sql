-- A first visit without an exam.
-- fails: new_patients_have_a_first_exam
update raw.procedurelog set "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D1110')
where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
