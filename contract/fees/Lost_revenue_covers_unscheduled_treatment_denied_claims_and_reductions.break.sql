-- A denied claim older than the models' history.
-- fails: same_row_count_as_stg_opendental__claim_source_opendental_claim_
update raw.claim set "DateService" = '2022-06-01'
where "ClaimNum" = (
    select min("ClaimNum") from raw.claim where "ReasonUnderPaid" like 'Denied:%' and "InsPayAmt" = 0
)
