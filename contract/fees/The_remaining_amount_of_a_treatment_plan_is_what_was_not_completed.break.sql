-- A treatment plan that shows another fee than is charged.
-- fails: treatment_plans_sum_their_lines
-- fails: stg_opendental__proctp_the_fee_is_divided_among_who_pays_it
update raw.proctp set "FeeAmt" = "FeeAmt" + 10 where "ProcTPNum" = (
    select min(t."ProcTPNum")
    from raw.proctp as t
    join raw.procedurelog as p on p."ProcNum" = t."ProcNumOrig"
    where p."ProcStatus" = 1
)
