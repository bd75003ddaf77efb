-- A treatment plan line with a fee other than the procedure's.
-- fails: treatment_plan_totals_equal_their_lines
-- fails: stg_opendental__proctp_portions_add_up_to_the_fee
update raw.proctp set "FeeAmt" = "FeeAmt" + 10 where "ProcTPNum" = (
    select min(t."ProcTPNum")
    from raw.proctp as t
    join raw.procedurelog as p on p."ProcNum" = t."ProcNumOrig"
    where p."ProcStatus" = 1
)
