-- A difficult procedure referred to an orthodontist.
update raw.refattach set "ReferralNum" = 8
where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach where not "RefType" and "ProcNum" <> 0)
