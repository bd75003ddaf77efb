-- A claim line without a snapshot of its estimate.
-- fails: sent_claims_have_a_snapshot
delete from raw.claimsnapshot
where "ClaimSnapshotNum" = (
    select min(s."ClaimSnapshotNum")
    from raw.claimsnapshot as s
    join raw.claimproc as l on l."ClaimProcNum" = s."ClaimProcNum"
    where l."Status" = 1 and l."InsPayAmt" > 0
)
