-- A claim against another patient's coverage.
-- fails: claims_fall_within_coverage
update raw.claim as c set "InsSubNum" = s."InsSubNum"
from raw.inssub as s
where c."ClaimNum" = (select min("ClaimNum") from raw.claim)
    and s."InsSubNum" = (select max("InsSubNum") from raw.inssub)
