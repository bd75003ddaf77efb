-- A verification dated before the last one of its history.
-- fails: last_verification_is_the_latest_in_its_history
update raw.insverify set "DateLastVerified" = "DateLastVerified" - 1
where "InsVerifyNum" = (select min("InsVerifyNum") from raw.insverify where "VerifyType" = 2)
