-- Claim sent before the visit.
-- fails: not_before_stg_opendental__claim_sent_date__service_date
update raw.claim set "DateSent" = "DateService" - 1
where "ClaimNum" = (select min("ClaimNum") from raw.claim where "ClaimStatus" = 'R')
