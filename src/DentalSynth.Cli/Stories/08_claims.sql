-- ClaimStatus: U unsent, H hold until the primary is received, W waiting to be sent, P probably sent, S sent, R received
with filed as (
    select *, pg_temp.carrier("PlanNum") as carrier, case "ClaimType"
        when 'P' then 'Claim'
        when 'S' then 'Secondary claim'
        when 'PreAuth' then 'Preauthorization'
        else 'Claim (' || "ClaimType" || ')'
    end as kind
    from raw.claim
    where "PatNum" = any($1)
)
select "PatNum", case when "ClaimStatus" in ('U', 'H', 'W') then "SecDateEntry" else "DateSent" end::timestamp, concat(kind,
    case "ClaimStatus" when 'U' then ' not sent to ' when 'H' then ' on hold for ' when 'W' then ' waiting to go to '
        else ' sent to ' end,
    carrier, ', ', pg_temp.money("ClaimFee"), ', estimate ', pg_temp.money("InsPayEst"), ', for ',
    pg_temp.day("DateService"), ': ', pg_temp.codes("ClaimNum")), null::float8
from filed
union all
select "PatNum", "DateResent"::timestamp, concat(kind, ' sent again to ', carrier, ', for ', pg_temp.day("DateService")), null
from filed
union all
-- Status: 0 not received, 1 received, 2 preauthorization, 4 supplemental, 5 and 7 capitation, 6 estimate, 9 history
select "PatNum", "DateCP"::timestamp, concat(
    case
        when paid = 0 and kind is not null and not is_supplement then carrier || ' paid nothing'
        else concat(case when is_supplement then 'Additional check ' else 'Check ' end, "CheckNum", ' from ', carrier, ': paid ',
            pg_temp.money(paid))
    end,
    case when write_off <> 0 then ', write-off ' || pg_temp.money(write_off) end,
    case when deductible > 0 then ', deductible ' || pg_temp.money(deductible) end,
    case when "ClaimType" = 'P' and not is_supplement then ', patient owes ' || pg_temp.money(billed - paid - write_off) end,
    ', for ', lower(kind), ' of ', pg_temp.day("DateService"), ': ', "CodesPaid",
    case when not is_supplement then ' [' || nullif("ReasonUnderPaid", '') || ']' end,
    ' [' || remarks || ']'), -(paid + write_off)
from (
    select filed."PatNum", line."DateCP", carrier, kind, "ClaimType", "CheckNum", "DateService", "ReasonUnderPaid", line."Status" = 4 as is_supplement,
        sum(line."InsPayAmt") as paid, sum(line."WriteOff") as write_off, sum(line."DedApplied") as deductible,
        sum(line."FeeBilled") as billed, string_agg("CodeSent", ', ' order by line."LineNumber", "ClaimProcNum") as "CodesPaid",
        string_agg(distinct nullif(line."Remarks", ''), '; ') as remarks
    from filed
    join raw.claimproc as line using ("ClaimNum")
    left join raw.claimpayment using ("ClaimPaymentNum")
    where line."Status" in (1, 4, 5, 7)
    group by filed."PatNum", line."DateCP", carrier, kind, "ClaimType", "CheckNum", "DateService", "ReasonUnderPaid", line."Status" = 4, "ClaimNum"
) as answered
union all
select "PatNum", "DateTimeEntry", format('%s to %s for %s: %s%s', kind, carrier, pg_temp.day("DateService"),
    coalesce(pg_temp.definition(nullif("TrackingDefNum", 0)), 'status'), '. ' || nullif("Note", '')), null
from filed
join raw.claimtracking using ("ClaimNum")
where "TrackingType" = 'StatusHistory' and "TrackingDefNum" not in (557, 567) -- sent, paid short: said above
union all
select line."PatNum", line."SecDateEntry"::timestamp, format('Preauthorization of %s asked from %s, estimate %s', pg_temp.work(work),
    pg_temp.carrier("PlanNum"), pg_temp.money("InsPayEst")), null
from raw.claimproc as line
join raw.procedurelog as work using ("ProcNum")
where line."PatNum" = any($1) and "Status" = 2 and "ClaimNum" = 0
