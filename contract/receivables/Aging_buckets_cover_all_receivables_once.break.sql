-- A patient deleted with an open balance.
-- fails: aging_buckets_add_up_to_ar
delete from raw.patient
where "PatNum" = (
    select p."PatNum" from raw.procedurelog as p
    where p."ProcStatus" = 2 and not exists (select from raw.paysplit as s where s."ProcNum" = p."ProcNum")
        and not exists (select from raw.claimproc as c where c."ProcNum" = p."ProcNum")
    order by p."ProcNum" desc
    limit 1
)
