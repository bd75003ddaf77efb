-- A payment after a reminder for a procedure older than the models' history.
-- fails: same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_
update raw.procedurelog set "ProcDate" = '2022-06-01'
where "ProcNum" = (
    select min(s."ProcNum")
    from raw.commlog as c
    join raw.paysplit as s on s."PatNum" = c."PatNum" and s."ProcNum" <> 0 and s."UnearnedType" = 0
        and s."DatePay" between c."CommDateTime"::date + 1 and c."CommDateTime"::date + 30
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcDate" <= c."CommDateTime"
    where c."CommType" = 226
)
