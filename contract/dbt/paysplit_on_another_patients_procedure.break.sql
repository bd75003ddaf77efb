-- Paysplit on another patient's procedure.
-- fails: rows_linked_to_a_procedure_have_its_patient
update raw.paysplit set "PatNum" = (select max("PatNum") from raw.patient) where "SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0 and s."SplitAmt" > 0
)
