-- A patient payment older than the models' history.
-- fails: same_row_count_as_stg_opendental__paysplit_source_opendental_paysplit_
update raw.paysplit set "DatePay" = '2022-06-01'
where "SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0
)
