-- An unpaid procedure without a patient.
-- fails: completed_procedures_are_paid_or_in_ar
-- fails: running_balance_ends_at_the_current_balance
delete from raw.patient
where "PatNum" = (
    select p."PatNum" from raw.procedurelog as p
    where p."ProcStatus" = 2 and not exists (select from raw.paysplit as s where s."ProcNum" = p."ProcNum")
        and not exists (select from raw.claimproc as c where c."ProcNum" = p."ProcNum")
    order by p."ProcNum"
    limit 1
)
