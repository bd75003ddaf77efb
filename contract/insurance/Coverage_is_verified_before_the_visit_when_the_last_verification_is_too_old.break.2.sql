-- Coverage verified only once.
delete from raw.insverifyhist as h where "VerifyType" = 2 and exists (
    select from raw.insverifyhist as o
    where o."VerifyType" = 2 and o."FKey" = h."FKey" and o."DateLastVerified" < h."DateLastVerified"
)
