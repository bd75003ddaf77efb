-- A treatment plan line deleted.
-- fails: same_row_count_as_stg_opendental__proctp_ref_stg_opendental__treatplanattach_
-- fails: treatment_plan_totals_equal_their_lines
delete from raw.proctp where "ProcTPNum" = (
    select min(t."ProcTPNum")
    from raw.proctp as t
    join raw.procedurelog as p on p."ProcNum" = t."ProcNumOrig"
    where p."ProcStatus" = 1
)
