-- Or on the next open day; with real-time adjudication on the day of the visit, when they are answered too.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimTimingRule.cs
select format('claim %s for %s: sent on %s, answered on %s', c."ClaimNum", c."DateService", c."DateSent", c."DateReceived")
from raw.claim as c
join calendar as latest on latest.day = c."DateService" + 3
cross join dentalsynth.setting as real_time
where real_time.name = 'Claim.IsRealTime' and c."ClaimType" = 'P' and c."DateSent" > '1900-01-01'
    and not case real_time.value
        when 'on' then c."DateSent" = c."DateService" and coalesce(c."DateReceived", c."DateSent") = c."DateSent"
        else c."DateSent" between c."DateService" and latest.opens and coalesce(c."DateReceived", latest.opens) >= c."DateSent"
    end
