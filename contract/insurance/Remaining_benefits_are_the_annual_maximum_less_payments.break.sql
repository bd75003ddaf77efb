-- A claim line of this year under a subscriber other than its claim's.
-- fails: relationships_stg_opendental__claimproc_insurance_subscriber_id__insurance_subscriber_id__ref_stg_opendental__inssub_
update raw.claimproc set "InsSubNum" = 999999
where "ClaimProcNum" = (
    select "ClaimProcNum"
    from raw.claimproc
    where "Status" in (1, 4) and "InsPayAmt" > 0
    order by "ProcDate" desc, "ClaimProcNum"
    limit 1
)
