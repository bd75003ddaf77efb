-- Work that is owed by nobody.
-- fails: completed_work_is_paid_or_owed
-- fails: running_balance_ends_at_the_balance
delete from raw.patient
where "PatNum" = (
    select p."PatNum" from raw.procedurelog as p
    where p."ProcStatus" = 2 and not exists (select from raw.paysplit as s where s."ProcNum" = p."ProcNum")
        and not exists (select from raw.claimproc as c where c."ProcNum" = p."ProcNum")
    order by p."ProcNum"
    limit 1
)
